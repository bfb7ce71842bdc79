import type { Page } from '@playwright/test';
import { objections } from './support/axe';
import { expect, field, saved, step, test, type Program } from './support/program';
import { layoutFaults } from './support/layout';

const YEAR = '2026-2027';

async function openRegister(desk: Page): Promise<void> {
  await desk.getByRole('navigation').getByRole('button', { name: 'Ảnh trẻ', exact: true }).click();
  await expect(desk.getByRole('heading', { level: 1, name: /2026–2027/ })).toBeVisible();
}

/** Pastes two classes. */
async function pasteClasses(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Dán từ Excel' }).click();
  const list = [
    'STT\tHọ và tên\tMã HS\tLớp\tNgày phụ huynh đồng ý\tSố phiếu',
    '1\tVừ A Páo\tLá 1-01\tLá 1\t10/9/2026\tphiếu 41',
    '2\tLò Thị Mơ\tLá 1-02\tLá 1\t10/9/2026\tphiếu 42',
    '3\tY Ban\tChồi 2-01\tChồi 2\t\t',
  ];
  await desk.getByLabel(/^Dán các cột/).fill(list.join('\n'));
  await desk.getByRole('button', { name: 'Đọc danh sách' }).click();
  const dialog = desk.getByRole('dialog');
  await expect(dialog.getByText('Đã hiểu: 3 trẻ.')).toBeVisible();
  await expect(dialog.getByText('Vừ A Páo')).toHaveCount(0);
  await expect(dialog.getByText('Không giữ lại: cột họ tên')).toBeVisible();
  await dialog.getByRole('button', { name: 'Đưa 3 trẻ vào sổ' }).click();
  await expect(desk.getByText('3 trẻ: 2 được đưa ra, 1 còn thiếu, 0 đã rút')).toBeVisible();
}

/** The sample event at its photos. */
async function samplePhotos(program: Program, desk: Page): Promise<string> {
  const { id } = await program.call<{ id: string }>('sample_create');
  await desk.goto(program.url);
  await desk.getByRole('button', { name: 'Mở xem' }).click();
  await field(desk, 'event.title').waitFor();
  await step(desk, 'Hình ảnh');
  return id;
}

const tiles = (desk: Page) => desk.locator('button.tile');
const codes = (desk: Page) => desk.getByLabel('Mã trẻ trong ảnh (theo sổ đồng ý)');

test('consents: from the register to the article that a withdrawal touches', async ({ program, desk }) => {
  await openRegister(desk);
  await expect(desk.getByText('Sổ năm học này chưa có trẻ nào.')).toBeVisible();
  await pasteClasses(desk);

  const id = await samplePhotos(program, desk);
  await tiles(desk).first().click();
  await codes(desk).fill('lá 1');
  await desk.getByRole('button', { name: 'Cả lớp Lá 1 (2 trẻ)' }).click();
  await expect(codes(desk)).toHaveValue('Lá 1-01, Lá 1-02, ');
  await expect(desk.getByText('Theo sổ đồng ý: được đưa ra (2 trẻ).')).toBeVisible();
  await saved(desk);
  const { event } = await program.call<{
    event: { photos: { file: string; codes: string[] }[] };
  }>('event_open', { id });
  expect(event.photos[0]!.codes).toEqual(['Lá 1-01', 'Lá 1-02']);
  const shown = () => desk.frameLocator('iframe').locator(`img[src*="${event.photos[0]!.file}"]`).count();
  await expect.poll(shown).toBeGreaterThan(0);

  // The article goes out.
  await desk.getByRole('button', { name: 'Xuất hồ sơ' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Xuất', exact: true }).click();
  await expect(desk.getByText(/^Đã ghi \d+ tệp/)).toBeVisible();
  await desk.keyboard.press('Escape');
  await program.call('event_status_set', { id, status: 'issued', reason: '' });

  await openRegister(desk);
  await desk.getByRole('button', { name: 'Rút đồng ý: Lá 1-02' }).click();
  const dialog = desk.getByRole('dialog');
  await expect(dialog.getByLabel('Ngày rút đồng ý')).toHaveValue('21/11/2026');
  await expect(dialog.getByLabel('Ngày rút đồng ý')).toBeFocused();
  await expect(dialog.getByText('đã đưa ra ngoài')).toBeVisible();
  expect(await objections(desk), 'a withdrawal').toEqual([]);
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(desk.getByText(/^Trẻ đã rút đồng ý còn trong bài đã đưa ra ngoài \(1 bài\)/)).toBeVisible();
  const row = desk.getByRole('row').filter({
    has: desk.getByRole('button', { name: 'Lá 1-02', exact: true }),
  });
  await expect(row.getByText(/ảnh 1 · Đã phát hành/)).toBeVisible();
  expect(await layoutFaults(desk)).toEqual([]);
  expect(await objections(desk), 'the register').toEqual([]);

  // The article opens; its photo is kept out, although the text is locked.
  await row.getByRole('listitem').getByRole('button').click();
  await field(desk, 'event.title').waitFor();
  await step(desk, 'Hình ảnh');
  await expect(desk.getByText('Theo sổ đồng ý, ảnh bị giữ lại: đã rút đồng ý: Lá 1-02.')).toBeVisible();
  await expect.poll(shown).toBe(0);
  const blocked = {
    event: await program.call<{ event: object }>('event_open', { id }).then((it) => it.event),
  };
  const page = { ...blocked, document: 'news', format: 'html' };
  const { notices } = await program.call<{ notices: { vi: string }[] }>('preview', page);
  expect(notices.some(({ vi }) => vi.includes('sự đồng ý đã được rút'))).toBe(true);

  // Withdrawn by mistake: undone, the photo may leave again.
  await openRegister(desk);
  await desk.getByRole('button', { name: 'Lá 1-02', exact: true }).click();
  await dialog.getByLabel('Ngày rút đồng ý').fill('');
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(desk.getByText('3 trẻ: 2 được đưa ra, 1 còn thiếu, 0 đã rút')).toBeVisible();
  await desk.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(desk.getByText('3 trẻ: 1 được đưa ra, 1 còn thiếu, 1 đã rút')).toBeVisible();
});

test('consents: found without marks, by class and state; entered, changed, taken out', async ({
  program,
  desk,
}) => {
  await openRegister(desk);
  await pasteClasses(desk);
  await desk.getByRole('searchbox').fill('phieu 42');
  await expect(desk.getByRole('row')).toHaveCount(2);
  await desk.getByRole('searchbox').fill('');
  await desk.getByRole('combobox', { name: /^Lớp/ }).selectOption('Chồi 2');
  await expect(desk.getByRole('row')).toHaveCount(2);

  await desk.getByRole('button', { name: 'Thêm trẻ' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Mã trẻ').fill('Chồi 2-02');
  await dialog.getByLabel('Phụ huynh đồng ý').fill('12/9/2026');
  expect(await objections(desk), 'a new child').toEqual([]);
  await desk.keyboard.press('Enter');
  await expect(dialog.getByLabel('Mã trẻ')).toHaveValue('');
  await expect(dialog.getByLabel('Lớp')).toHaveValue('Chồi 2');
  await expect(dialog.getByLabel('Phụ huynh đồng ý')).toHaveValue('12/09/2026');
  await dialog.getByLabel('Mã trẻ').fill('chồi 2-02');
  await desk.keyboard.press('Enter');
  await expect(dialog.getByText(/đã có trong sổ năm học này/)).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('row')).toHaveCount(3);

  await desk.getByRole('button', { name: 'Chồi 2-01', exact: true }).click();
  await dialog.getByRole('button', { name: 'Bỏ khỏi sổ' }).click();
  await expect(desk.getByRole('row')).toHaveCount(2);
  await desk.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(desk.getByRole('row')).toHaveCount(3);

  await desk.getByRole('button', { name: 'Chép bảng' }).click();
  await expect(desk.getByRole('button', { name: 'Đã chép' })).toBeVisible();
  const { children } = await program.call<{ children: object[] }>('consent_list', { school_year: YEAR });
  expect(children.length).toBe(4);
  expect(JSON.stringify(children)).not.toContain('Páo');
});

test('photos: several at once by clicks and keys', async ({ program, desk }) => {
  const id = await samplePhotos(program, desk);
  const photos = async () =>
    (
      await program.call<{
        event: { photos: { consent?: string; codes: string[] }[] };
      }>('event_open', { id })
    ).event.photos;
  const all = (await photos()).length;
  await tiles(desk).nth(0).click();
  await tiles(desk)
    .nth(2)
    .click({ modifiers: ['Shift'] });
  const many = desk.getByRole('group', { name: 'Đã chọn 3 ảnh' });
  await many.getByLabel('Hình ảnh trẻ').selectOption('no_children');
  await many.getByLabel(/^Mã trẻ trong ảnh/).fill('Lá 1-01');
  await expect(many.getByText('Theo sổ đồng ý, ảnh bị giữ lại: chưa có trong sổ: Lá 1-01.')).toBeVisible();
  expect(await objections(desk), 'several photos').toEqual([]);
  await saved(desk);
  const kept = await photos();
  expect(kept.slice(0, 3).map((photo) => [photo.consent, photo.codes])).toEqual(
    Array.from({ length: 3 }, () => ['no_children', ['Lá 1-01']]),
  );
  expect(kept[3]?.codes).toEqual([]);
  await tiles(desk)
    .nth(1)
    .click({ modifiers: ['Control'] });
  await expect(desk.getByRole('group', { name: 'Đã chọn 2 ảnh' })).toBeVisible();
  await tiles(desk).nth(0).focus();
  await desk.keyboard.press('Control+a');
  await expect(desk.getByRole('group', { name: `Đã chọn ${all} ảnh` })).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(tiles(desk).nth(0)).toHaveAttribute('aria-pressed', 'true');
  await desk.keyboard.press('Shift+ArrowRight');
  await expect(desk.getByRole('group', { name: 'Đã chọn 2 ảnh' })).toBeVisible();
  await desk.keyboard.press('Delete');
  await expect(tiles(desk)).toHaveCount(all - 2);
  await desk.keyboard.press('Control+z');
  await expect(tiles(desk)).toHaveCount(all);
});

test('photos: one follows its programme item', async ({ desk, program }) => {
  const id = await samplePhotos(program, desk);
  const photo = async () =>
    (await program.call<{ event: { photos: { after?: number }[] } }>('event_open', { id })).event.photos[0]!;
  await tiles(desk).first().click();
  await desk.getByLabel('Chỗ đứng trong bài').selectOption('1');
  await step(desk, 'Diễn biến');
  await field(desk, 'programme[0].title').focus();
  await desk.keyboard.press('Alt+ArrowDown');
  await saved(desk);
  expect((await photo()).after).toBe(2);
  await field(desk, 'programme[0].title').focus();
  await desk.keyboard.press('Alt+Delete');
  await saved(desk);
  expect((await photo()).after).toBe(1);
  await desk.keyboard.press('Control+z');
  await desk.keyboard.press('Control+z');
  await saved(desk);
  expect((await photo()).after).toBe(1);
  await field(desk, 'programme[0].title').focus();
  await desk.keyboard.press('Alt+Delete');
  await saved(desk);
  expect((await photo()).after).toBeUndefined();
});

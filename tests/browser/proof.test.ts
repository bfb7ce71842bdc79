import type { Page } from '@playwright/test';
import { objections } from './support/axe';
import { expect, field, newEvent, saved, step, test } from './support/program';

/** The lines that are drawn under the slips of the form. */
const lines = (desk: Page) => desk.locator('.lines span');
const card = (desk: Page) => desk.getByRole('dialog', { name: /^Gợi ý sửa/ });
const panel = (desk: Page) => desk.getByRole('region', { name: 'Soát lỗi' });

/** Clicks on the word over the one line that is drawn. */
async function clickWord(desk: Page): Promise<void> {
  const line = (await lines(desk).boundingBox())!;
  await desk.mouse.click(line.x + line.width / 2, line.y - 6);
}

/** Whether a line is seen, and not only there: what lies over its middle when nothing lets the pointer through. */
const seen = (line: HTMLElement) => {
  const layer = line.parentElement!;
  layer.style.pointerEvents = 'auto';
  const box = line.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + 1);
  layer.style.pointerEvents = '';
  return top === line;
};

test('a slip is underlined once the keys rest, but never the word that is being typed', async ({ desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await step(desk, 'Sự kiện');
  await field(desk, 'event.title').click();
  await desk.keyboard.type('Đoàn đi thăm quan');
  // Long enough for the text to be read: the cursor still stands in the word.
  await desk.waitForTimeout(900);
  await expect(lines(desk)).toHaveCount(0);
  await desk.keyboard.type(' lớp');
  await expect(lines(desk)).toHaveCount(1);
  expect(await lines(desk).evaluate(seen)).toBe(true);
  // It lies under the words, wherever what was typed before them moves them.
  const at = async () => (await lines(desk).boundingBox())!;
  const first = await at();
  const input = (await desk.locator('[data-proof="event.title"]').boundingBox())!;
  expect(first.y).toBeGreaterThan(input.y + input.height / 2);
  expect(first.y).toBeLessThan(input.y + input.height);
  await desk.keyboard.press('Home');
  await desk.keyboard.type('Ngày 20/11, ');
  await expect(async () => expect((await at()).x).toBeGreaterThan(first.x + 40)).toPass();
  expect(Math.abs((await at()).width - first.width)).toBeLessThan(1);
  await expect(desk.getByRole('navigation', { name: 'Các bước' })).toContainText(/\d chỗ cần xem/);
  await saved(desk);
});

test('nothing is drawn while an input method puts a word together', async ({ desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await step(desk, 'Sự kiện');
  await field(desk, 'event.title').click();
  await desk.keyboard.insertText('Đoàn đi thăm ');
  const session = await desk.context().newCDPSession(desk);
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  for (const text of ['q', 'qu', 'qua', 'quan', 'quanq']) {
    await compose(text);
    await desk.waitForTimeout(450);
    await expect(lines(desk)).toHaveCount(0);
  }
  await compose('quan');
  await session.send('Input.insertText', { text: 'quan' });
  await expect(field(desk, 'event.title')).toHaveValue('Đoàn đi thăm quan');
  await desk.waitForTimeout(700);
  await expect(lines(desk)).toHaveCount(0);
  await desk.keyboard.type(' lớp ');
  await expect(lines(desk)).toHaveCount(1);
});

test('the card tells why and mends; undo brings the slip back', async ({ desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await step(desk, 'Sự kiện');
  const title = field(desk, 'event.title');
  await title.fill('Đoàn đi thăm quan lớp học');
  await title.blur();
  await expect(lines(desk)).toHaveCount(1);
  await clickWord(desk);
  await expect(card(desk)).toBeVisible();
  await expect(card(desk)).toContainText('Lỗi chính tả thường gặp');
  // Typing goes on in the field, and the card goes.
  await expect(title).toBeFocused();
  await desk.keyboard.press('Escape');
  await expect(card(desk)).toHaveCount(0);
  await expect(title).toBeFocused();
  // By keys the card takes the focus.
  await desk.keyboard.press('Control+.');
  await expect(card(desk).getByRole('button', { name: 'Sửa thành “tham quan”' })).toBeFocused();
  expect(await objections(desk)).toEqual([]);
  await desk.keyboard.press('Enter');
  await expect(title).toHaveValue('Đoàn đi tham quan lớp học');
  await expect(lines(desk)).toHaveCount(0);
  await desk.keyboard.press('Control+z');
  await expect(title).toHaveValue('Đoàn đi thăm quan lớp học');
  await expect(lines(desk)).toHaveCount(1);
});

test('not this time, never here, never: each as far as it says', async ({ program, desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await step(desk, 'Sự kiện');
  const title = field(desk, 'event.title');
  const open = async () => {
    await title.fill('Đoàn đi thăm quan lớp học');
    await title.blur();
    await expect(lines(desk)).toHaveCount(1);
    await clickWord(desk);
  };
  const habits = async () =>
    (await program.call<{ proofreading: { here: string[]; never: object[] } }>('start')).proofreading;
  await open();
  await card(desk).getByRole('button', { name: 'Lần này bỏ qua' }).click();
  await expect(lines(desk)).toHaveCount(0);
  expect((await habits()).here).toEqual([]);
  // Opened anew, it is told again.
  await saved(desk);
  await desk
    .getByRole('navigation', { name: 'Các phần của chương trình' })
    .getByRole('button', { name: 'Sự kiện' })
    .click();
  await desk
    .getByRole('button', { name: /Đoàn đi thăm quan lớp học/ })
    .first()
    .click();
  await step(desk, 'Sự kiện');
  await open();
  await card(desk).getByRole('button', { name: 'Chỗ này không báo nữa' }).click();
  await expect(lines(desk)).toHaveCount(0);
  await expect(async () => expect((await habits()).here).toHaveLength(1)).toPass();
  // Elsewhere it is a slip as before.
  await field(desk, 'event.place').fill('Các cô thăm quan vườn rau của bé');
  await field(desk, 'event.place').blur();
  await expect(lines(desk)).toHaveCount(1);
  await clickWord(desk);
  await card(desk).getByRole('button', { name: 'Không bao giờ báo “thăm quan”' }).click();
  await expect(lines(desk)).toHaveCount(0);
  await field(desk, 'event.campaign').fill('Cùng bé thăm quan bảo tàng');
  await desk.waitForTimeout(900);
  await expect(lines(desk)).toHaveCount(0);
  // The settings know it, and take it back.
  await desk.getByRole('navigation').getByRole('button', { name: 'Cài đặt' }).click();
  await desk.getByRole('button', { name: 'Báo lại “thăm quan”' }).click();
  await expect(async () => expect((await habits()).never).toEqual([])).toPass();
});

test('the panel walks through all, and what is certain is mended in one change', async ({ desk }, info) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await step(desk, 'Sự kiện');
  await field(desk, 'event.title').fill('Giao lưu  chuyên môn hai trường');
  await field(desk, 'event.place').fill('Các cô thăm quan vườn rau của bé');
  await field(desk, 'event.campaign').fill('Nâng cao chất lướng dạy học');
  await field(desk, 'event.campaign').blur();
  await expect(lines(desk)).toHaveCount(3);
  await desk.keyboard.press('F7');
  await expect(panel(desk)).toBeVisible();
  await expect(panel(desk).getByRole('status')).toHaveText('2 lỗi chắc chắn, 1 chỗ nên xem lại.');
  const heads = panel(desk).locator('li .head');
  await expect(heads).toHaveCount(3);
  await panel(desk).getByRole('button', { name: 'Chỗ sau' }).click();
  await expect(heads.nth(1)).toHaveAttribute('aria-expanded', 'true');
  await panel(desk).getByRole('button', { name: 'Đến chỗ này' }).click();
  await expect(field(desk, 'event.place')).toBeFocused();
  for (const theme of ['light', 'dark']) {
    await desk.emulateMedia({
      colorScheme: theme as 'light' | 'dark',
      reducedMotion: 'reduce',
    });
    expect(await objections(desk), theme).toEqual([]);
    await desk.screenshot({ path: info.outputPath(`panel-${theme}.png`) });
  }
  await panel(desk).getByRole('button', { name: 'Sửa 2 lỗi chắc chắn' }).click();
  await expect(field(desk, 'event.title')).toHaveValue('Giao lưu chuyên môn hai trường');
  await expect(field(desk, 'event.place')).toHaveValue('Các cô tham quan vườn rau của bé');
  await expect(heads).toHaveCount(1);
  // The doubtful one waits for its reader.
  await expect(field(desk, 'event.campaign')).toHaveValue('Nâng cao chất lướng dạy học');
  await desk.keyboard.press('Control+z');
  await expect(field(desk, 'event.title')).toHaveValue('Giao lưu  chuyên môn hai trường');
  await expect(field(desk, 'event.place')).toHaveValue('Các cô thăm quan vườn rau của bé');
  // The export tells it once more, and leads here.
  await desk.getByRole('button', { name: 'Xuất hồ sơ' }).click();
  const dialog = desk.getByRole('dialog');
  await expect(dialog).toContainText('2 lỗi chắc chắn, 1 chỗ nên xem lại.');
  await dialog.getByRole('button', { name: 'Soát lỗi' }).click();
  await expect(panel(desk)).toBeVisible();
});

test('an own wording is underlined in its editor, and mended without a word lost', async ({ desk }, info) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await field(desk, 'event.title').fill('Giao lưu chuyên môn hai trường');
  await desk.getByRole('button', { name: 'Câu chữ' }).click();
  await desk.getByRole('button', { name: 'Viết lại đoạn này: Sapo' }).click();
  const editor = desk.locator('.ProseMirror');
  const slips = editor.locator('.slip');
  await editor.click();
  await desk.keyboard.press('Control+a');
  await desk.keyboard.insertText('Các cô cùng nhau đi thăm quan');
  await desk.waitForTimeout(900);
  await expect(slips).toHaveCount(0);
  await desk.keyboard.insertText(' lớp học và nâng cao chất lướng dạy học.');
  await desk.keyboard.press('Enter');
  await desk.keyboard.insertText('Đoạn hai không có lỗi.');
  await expect(slips).toHaveCount(2);
  await expect(slips.first()).toHaveText('thăm quan');
  // What is typed before it takes it along.
  await slips.first().click();
  await expect(card(desk)).toBeVisible();
  expect(await objections(desk)).toEqual([]);
  for (const theme of ['light', 'dark']) {
    await desk.emulateMedia({
      colorScheme: theme as 'light' | 'dark',
      reducedMotion: 'reduce',
    });
    await desk.screenshot({ path: info.outputPath(`editor-${theme}.png`) });
  }
  await card(desk).getByRole('button', { name: 'Sửa thành “tham quan”' }).click();
  await expect(editor).toHaveText(
    'Các cô cùng nhau đi tham quan lớp học và nâng cao chất lướng dạy học.Đoạn hai không có lỗi.',
  );
  await expect(slips).toHaveCount(1);
  await desk.keyboard.press('Control+z');
  await expect(slips).toHaveCount(2);
  await expect(editor).toContainText('thăm quan');
  await saved(desk);
});

test('the school switches rules and keeps its own words', async ({ program, desk }, info) => {
  await desk.getByRole('navigation').getByRole('button', { name: 'Cài đặt' }).click();
  const sheet = desk.getByRole('region', { name: 'Soát lỗi' });
  await sheet.getByLabel('kĩ, lí, kỉ').check();
  await sheet.getByLabel('Từ điển của trường').fill('Brâu\nHrê');
  await sheet.getByText('Quy tắc', { exact: true }).click();
  await sheet
    .getByRole('checkbox', { name: /^Thừa khoảng trắng/ })
    .first()
    .uncheck();
  await expect(async () => {
    const { proofreading } = await program.call<{
      proofreading: { off: string[] };
    }>('start');
    expect(proofreading).toMatchObject({
      vowel: 'i',
      dictionary: ['Brâu', 'Hrê'],
      off: ['double-space'],
    });
  }).toPass();
  for (const theme of ['light', 'dark']) {
    await desk.emulateMedia({
      colorScheme: theme as 'light' | 'dark',
      reducedMotion: 'reduce',
    });
    expect(await objections(desk), theme).toEqual([]);
    await sheet.screenshot({ path: info.outputPath(`settings-${theme}.png`) });
  }
  await sheet
    .getByRole('checkbox', { name: /^Thừa khoảng trắng/ })
    .first()
    .check();
  await expect(async () => {
    const { proofreading } = await program.call<{
      proofreading: { off: string[] };
    }>('start');
    expect(proofreading.off).toEqual([]);
  }).toPass();
});

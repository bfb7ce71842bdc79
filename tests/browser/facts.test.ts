import { objections } from './support/axe';
import { expect, field, newEvent, saved, sheet, step, test } from './support/program';

interface Opened {
  id: string;
  event: {
    documents: { kind: string; signer?: string }[];
    schools: { symbol?: string }[];
  };
}

test('what belongs to the school is asked once, at the first export, and then known', async ({
  program,
  page,
}) => {
  const school = {
    id: 'A',
    name: 'Trường THCS Thạch Lĩnh',
    level: 'lower_secondary',
  };
  await program.call('school_save', { school });
  await page.goto(program.url);
  await newEvent(page, /^Sinh hoạt chuyên môn cụm/);
  await field(page, 'event.title').fill('Sinh hoạt chuyên môn cụm: dạy học Ngữ văn với trí tuệ nhân tạo');
  await page.getByRole('button', { name: 'Xuất hồ sơ' }).click();
  const dialog = page.getByRole('dialog');
  const card = dialog.getByRole('group', { name: /^Hỏi một lần/ });
  await expect(card).toBeVisible();
  expect(await objections(page), 'the card').toEqual([]);
  // A gap that the card can fill leads to it, not away.
  await dialog.getByRole('button', { name: 'thiếu ký hiệu' }).click();
  await expect(card.getByLabel('Chữ viết tắt trong số văn bản')).toBeFocused();
  await page.keyboard.type('THCSTL');
  await card.getByLabel('Địa danh').fill('Thạch Lĩnh');
  await card.getByLabel('Cơ quan chủ quản').fill('Ubnd xã Thạch Lĩnh');
  await card.getByLabel('Người ký văn bản').fill('Lường Thị Hạnh');
  await card.getByLabel('Chức vụ').fill('Hiệu trưởng');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Đã điền và nhớ cho các sự kiện sau.')).toBeVisible();
  for (const gap of ['ký hiệu', 'địa danh', 'người ký'])
    await expect(dialog.getByRole('button', { name: `thiếu ${gap}` })).toBeHidden();
  await page.keyboard.press('Escape');
  await page.getByText('Báo cáo', { exact: true }).first().click();
  await expect(sheet(page)).toContainText('/BC-THCSTL');
  await expect(sheet(page)).toContainText('Thạch Lĩnh, ngày');
  await expect(sheet(page)).toContainText('UBND XÃ THẠCH LĨNH');
  await expect(sheet(page)).toContainText('Lường Thị Hạnh');
  await saved(page);

  // It is one step to undo, and the next event has it from the start.
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Đã hoàn tác: điền thông tin của trường')).toBeVisible();
  const next = await program.call<Opened>('event_create', {
    kind: 'team_meeting',
    date: '2026-11-19',
  });
  expect(next.event.schools[0]?.symbol).toBe('THCSTL');

  // The event that was taken back is offered what the school said, and asks for nothing else.
  await step(page, 'Văn bản');
  const again = page.getByRole('group', { name: /^Hỏi một lần/ });
  await expect(again.getByLabel('Người ký văn bản')).toHaveValue('Lường Thị Hạnh');
  await again.getByRole('button', { name: 'Điền vào văn bản' }).click();
  await expect(again).toBeHidden();
  await expect(sheet(page)).toContainText('/BC-THCSTL');
});

test('a gap of the school in the page leads to where the school is asked', async ({ program, page }) => {
  await program.call('school_save', { school: { id: 'A', name: 'Trường THCS Thạch Lĩnh' } });
  await page.goto(program.url);
  await newEvent(page, /^Sinh hoạt chuyên môn cụm/);
  await page.getByRole('group', { name: 'Hồ sơ của sự kiện' }).getByText('Báo cáo').click();
  await page.getByRole('button', { name: /^thiếu \d+/ }).click();
  await page.getByRole('button', { name: 'địa danh' }).click();
  await expect(page.getByLabel('Địa danh')).toBeFocused();
});

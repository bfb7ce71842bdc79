import type { Page } from '@playwright/test';
import { objections } from './support/axe';
import { expect, field, newEvent, step, test } from './support/program';

/** The menu of statuses, and what it opens. */
async function statuses(desk: Page): Promise<void> {
  const menu = desk.getByRole('button', { name: /^Trạng thái/ });
  const dialog = desk.getByRole('dialog');
  await menu.click();
  await expect(desk.getByRole('menu')).toBeVisible();
  expect(await objections(desk), 'the statuses').toEqual([]);
  await desk.getByRole('menuitem', { name: /^Lưu thành tệp/ }).click();
  await expect(dialog).toBeVisible();
  expect(await objections(desk), 'the event file').toEqual([]);
  await desk.keyboard.press('Escape');
  await menu.click();
  await desk.getByRole('menuitem', { name: /Đã duyệt/ }).click();
  await expect(desk.getByText(/nội dung đã khóa/)).toBeVisible();
  await menu.click();
  await desk.getByRole('menuitem', { name: /Nháp/ }).click();
  await expect(dialog).toBeVisible();
  expect(await objections(desk), 'opening again').toEqual([]);
  await desk.keyboard.press('Escape');
}

for (const theme of ['light', 'dark'] as const) {
  test(`every screen is open to everyone, ${theme}`, async ({ program, desk }) => {
    await program.call('settings_save', { language: 'vi', theme });
    await desk.reload();
    await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await objections(desk)).toEqual([]);
    await newEvent(desk, /^Giao lưu chuyên môn/);
    for (const name of [
      'Nhập nhanh',
      'Sự kiện',
      'Thành phần',
      'Diễn biến',
      'Phát biểu',
      'Kết quả',
      'Hình ảnh',
      'Văn bản',
    ]) {
      await step(desk, name);
      expect(await objections(desk), name).toEqual([]);
    }
    await desk.getByRole('button', { name: 'Thêm hồ sơ' }).click();
    await expect(desk.getByRole('menu')).toBeVisible();
    expect(await objections(desk), 'papers to add').toEqual([]);
    await desk.keyboard.press('Escape');
    await step(desk, 'Diễn biến');
    await field(desk, 'programme[0].title').fill('Bé làm cầu vượt suối');
    await desk
      .getByRole('button', { name: /^Thêm chi tiết: / })
      .first()
      .click();
    expect(await objections(desk), 'an open row').toEqual([]);
    await desk.getByRole('button', { name: 'Câu chữ' }).click();
    await desk
      .getByRole('button', { name: /^Viết lại đoạn này/ })
      .first()
      .click();
    await expect(desk.locator('.ProseMirror')).toBeVisible();
    expect(await objections(desk), 'the editor').toEqual([]);
    await desk.keyboard.press('Control+k');
    await expect(desk.getByRole('dialog')).toBeVisible();
    expect(await objections(desk), 'the finder').toEqual([]);
    await desk.keyboard.press('Escape');
    await step(desk, 'Thành phần');
    await desk.getByRole('button', { name: 'Dán danh sách' }).first().click();
    await desk.getByLabel('Dán danh sách từ Zalo').fill('1. Lò Thị Mơ - HT\n2. Y Ban - 0900000000\nHẹn gặp');
    await desk.getByRole('button', { name: 'Đọc danh sách' }).click();
    await expect(desk.getByRole('table')).toBeVisible();
    expect(await objections(desk), 'a pasted list').toEqual([]);
    await desk.keyboard.press('Escape');
    await step(desk, 'Văn bản');
    await desk.getByPlaceholder(/^Tìm trong thư viện/).fill('giao duc');
    await expect(desk.getByRole('option').first()).toBeVisible();
    expect(await objections(desk), 'citations offered').toEqual([]);
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    await expect(desk.getByText('cần đối chiếu với bản gốc').first()).toBeVisible();
    expect(await objections(desk), 'a citation to look at').toEqual([]);
    await desk.getByRole('button', { name: 'Xuất hồ sơ' }).click();
    await expect(desk.getByRole('dialog')).toBeVisible();
    expect(await objections(desk), 'the export').toEqual([]);
    await desk.getByRole('dialog').getByRole('button', { name: 'Xuất', exact: true }).click();
    await expect(desk.getByText(/^Đã ghi \d+ tệp/)).toBeVisible();
    expect(await objections(desk), 'what was written').toEqual([]);
    await desk.keyboard.press('Escape');
    await statuses(desk);
    await desk.getByRole('button', { name: 'Tạo mới' }).click();
    expect(await objections(desk), 'a new event').toEqual([]);
    await desk.getByRole('button', { name: 'Cài đặt' }).click();
    expect(await objections(desk), 'the settings').toEqual([]);
    await desk.getByRole('navigation').getByRole('button', { name: 'Sự kiện', exact: true }).click();
    await desk.getByRole('button', { name: 'Thùng rác' }).click();
    expect(await objections(desk), 'the bin').toEqual([]);
    for (const place of ['Sổ năm', 'Căn cứ', 'Ảnh trẻ', 'Trợ giúp']) {
      await desk.getByRole('navigation').getByRole('button', { name: place, exact: true }).click();
      await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await objections(desk), place).toEqual([]);
    }
  });
}

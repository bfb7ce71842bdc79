import type { Page } from '@playwright/test';
import { layoutFaults } from './support/layout';
import { expect, field, step, test } from './support/program';

// 200 % on a 1366×768 screen: the page has 683×384 of its own pixels.
test.use({ viewport: { width: 683, height: 384 } });

const whole = async (page: Page, what: string) => expect(await layoutFaults(page), what).toEqual([]);

test('at 200 % the event and its dialogs are whole', async ({ program, desk }) => {
  test.setTimeout(120_000);
  await program.call('sample_create');
  await desk.reload();
  await desk.getByRole('button', { name: 'Mở xem' }).click();
  // Not just any heading: the room of an event comes a moment later.
  await expect(field(desk, 'event.title')).toBeVisible();
  await whole(desk, 'the form alone');
  await desk.keyboard.press('Control+1');
  for (const name of [
    'Nhập nhanh',
    'Sự kiện',
    'Thành phần',
    'Diễn biến',
    'Phát biểu',
    'Kết quả',
    'Văn bản',
  ]) {
    await step(desk, name);
    await whole(desk, name);
  }
  await desk.keyboard.press('Control+2');
  await expect(desk.getByRole('region', { name: 'Trang giấy' })).toBeVisible();
  await whole(desk, 'the page');
  await desk.getByRole('button', { name: 'Câu chữ' }).click();
  await whole(desk, 'the wording');
  await desk
    .getByRole('button', { name: /^Viết lại đoạn này/ })
    .first()
    .click();
  await expect(desk.locator('.ProseMirror')).toBeVisible();
  await whole(desk, 'the editor');
  await desk.getByRole('button', { name: 'Câu mẫu', exact: true }).click();
  await whole(desk, 'the phrases');
  await desk.keyboard.press('Escape');
  await desk.getByRole('button', { name: 'Xuất hồ sơ' }).click();
  const dialog = desk.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await whole(desk, 'the export');
  await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
  await expect(dialog.getByText(/^Đã ghi/)).toBeVisible();
  await whole(desk, 'what was written');
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('Control+k');
  await whole(desk, 'the finder');
  await desk.keyboard.press('Escape');
  const status = desk.getByRole('button', { name: /^Trạng thái/ });
  await status.click();
  await whole(desk, 'the statuses');
  await desk.getByRole('menuitem', { name: /^Lịch sử/ }).click();
  await expect(dialog).toBeVisible();
  await whole(desk, 'the history');
  await desk.keyboard.press('Escape');
  await status.click();
  await desk.getByRole('menuitem', { name: /^Lưu thành tệp/ }).click();
  await whole(desk, 'the event file');
  await desk.keyboard.press('Escape');
  await status.click();
  await desk.getByRole('menuitem', { name: /Đã duyệt/ }).click();
  await status.click();
  await desk.getByRole('menuitem', { name: /Nháp/ }).click();
  await expect(dialog).toBeVisible();
  await whole(desk, 'opening again');
});

test('at 200 % the first start and the tour are whole', async ({ program, page }) => {
  await page.goto(program.url);
  await expect(page.getByLabel('Tên trường')).toBeFocused();
  await whole(page, 'the first start');
  await page.getByRole('button', { name: 'Mở sự kiện mẫu' }).click();
  await expect(page.getByRole('dialog', { name: /^Làm quen/ })).toBeVisible();
  await whole(page, 'the tour');
});

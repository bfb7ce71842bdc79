import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { objections } from './support/axe';
import { expect, field, newEvent, saved, test, type Program } from './support/program';

const go = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: /^Các phần/ })
    .getByRole('button', { name, exact: true })
    .click();

/** An event with a title, made behind the window's back. */
async function made(program: Program, kind: string, date: string, title: string): Promise<string> {
  interface Open {
    id: string;
    revision: number;
    event: { event: { title?: string } };
  }
  const open = await program.call<Open>('event_create', { kind, date });
  open.event.event.title = title;
  await program.call('event_save', { id: open.id, revision: open.revision, event: open.event });
  return open.id;
}

test('the sample is looked at without a school, and thrown away in one click', async ({ program, page }) => {
  await page.goto(program.url);
  await page.getByRole('button', { name: 'Mở sự kiện mẫu' }).click();
  await expect(page.getByRole('navigation', { name: 'Các bước' })).toBeVisible();
  await go(page, 'Sự kiện');
  await expect(page.getByText('Chưa có tên trường')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ sự kiện mẫu' }).click();
  await expect(page.getByLabel('Tên trường')).toBeFocused();
});

test('home narrows down, lays out the month, and says what is due', async ({ program, desk }) => {
  await made(program, 'exchange', '2026-11-18', 'Giao lưu hai trường');
  await made(program, 'seminar', '2026-10-05', 'Hội thảo đọc sách');
  await desk.reload();
  const due = desk.getByRole('region', { name: /^Cần viết/ });
  await expect(due.getByRole('button')).toHaveText(/Giao lưu hai trường\s*3 ngày trước/);
  await desk.getByLabel('Loại sự kiện').selectOption('seminar');
  const row = (title: string) => desk.getByRole('main').getByRole('button', { name: title, exact: true });
  await expect(row('Hội thảo đọc sách')).toBeVisible();
  await expect(row('Giao lưu hai trường')).toHaveCount(0);
  await desk.getByLabel('Loại sự kiện').selectOption('');
  await desk.getByRole('button', { name: 'Lịch', exact: true }).click();
  await expect(desk.getByRole('heading', { name: 'Tháng 11 năm 2026' })).toBeVisible();
  expect(await objections(desk), 'the calendar').toEqual([]);
  await desk.getByRole('button', { name: 'Tạo sự kiện ngày 12/11/2026' }).click();
  await expect(desk.getByLabel('Ngày diễn ra')).toHaveValue('12/11/2026');
});

test('an approved event is locked, and opened again for a reason that stays', async ({ desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await field(desk, 'event.title').fill('Giao lưu hai trường');
  await saved(desk);
  const status = desk.getByRole('button', { name: /^Trạng thái/ });
  await status.click();
  await desk.getByRole('menuitem', { name: /Đã duyệt/ }).click();
  await expect(desk.getByText(/nội dung đã khóa/)).toBeVisible();
  await expect(field(desk, 'event.title')).toBeDisabled();
  await desk.getByRole('button', { name: 'Câu chữ' }).click();
  await expect(desk.locator('.writing article').first()).toBeVisible();
  await expect(desk.locator('.writing').getByRole('button')).toHaveCount(0);
  expect(await objections(desk), 'a locked event').toEqual([]);
  await status.click();
  await desk.getByRole('menuitem', { name: /Nháp/ }).click();
  const dialog = desk.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Mở lại' })).toBeDisabled();
  await dialog.getByLabel('Vì sao cần sửa?').fill('sai tên khách mời');
  await dialog.getByRole('button', { name: 'Mở lại' }).click();
  await expect(field(desk, 'event.title')).toBeEnabled();
  await status.click();
  await desk.getByRole('menuitem', { name: /Lịch sử/ }).click();
  await expect(dialog.getByText('sai tên khách mời')).toBeVisible();
  await expect(dialog.getByText('điền “Giao lưu hai trường”')).toBeVisible();
  expect(await objections(desk), 'the history').toEqual([]);
  await dialog
    .getByRole('button', { name: /^Lấy lại bản này/ })
    .last()
    .click();
  await expect(field(desk, 'event.title')).toHaveValue('');
});

test('the bin gives back, and removes for good when asked twice', async ({ program, desk }) => {
  const id = await made(program, 'seminar', '2026-10-05', 'Hội thảo đọc sách');
  await program.call('event_delete', { id });
  await desk.reload();
  await desk.getByRole('button', { name: 'Thùng rác' }).click();
  await desk.getByRole('button', { name: 'Lấy lại: Hội thảo đọc sách' }).click();
  await expect(desk.getByText('Thùng rác đang trống.')).toBeVisible();
  await program.call('event_delete', { id });
  await go(desk, 'Sự kiện');
  await desk.getByRole('button', { name: 'Thùng rác' }).click();
  expect(await objections(desk), 'the bin').toEqual([]);
  await desk.getByRole('button', { name: 'Xóa hẳn: Hội thảo đọc sách' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Xóa hẳn' }).click();
  await expect(desk.getByText('Thùng rác đang trống.')).toBeVisible();
});

test('the letterhead changes on a day, and the house style keeps to the decree', async ({
  program,
  desk,
}) => {
  await go(desk, 'Cài đặt');
  const bodies = desk.getByRole('group', { name: 'Cơ quan chủ quản' });
  await bodies.getByRole('button', { name: 'Thêm' }).click();
  await bodies.getByLabel('Các dòng phía trên tên trường').fill('UBND HUYỆN PHÌN HỒ');
  await bodies.getByRole('button', { name: 'Đổi từ một ngày' }).click();
  await bodies.getByLabel('Các dòng phía trên tên trường').last().fill('UBND XÃ THẠCH LĨNH');
  await bodies.getByLabel('Từ ngày').last().fill('1/7/2026');
  await bodies.getByLabel('Đến hết ngày').first().fill('30/6/2026');
  await expect(desk.getByRole('figure')).toContainText('UBND XÃ THẠCH LĨNH');
  interface Start {
    school: { governing_bodies: { from?: string; to?: string; lines: string[] }[] };
  }
  await expect
    .poll(async () => (await program.call<Start>('start')).school.governing_bodies)
    .toEqual([
      { to: '2026-06-30', lines: ['UBND HUYỆN PHÌN HỒ'] },
      { from: '2026-07-01', lines: ['UBND XÃ THẠCH LĨNH'] },
    ]);
  await desk.getByLabel('Lề trái (mm)').fill('50');
  await expect(desk.getByText(/Lề trái phải từ 30 đến 35 mm/)).toBeVisible();
  await desk.getByLabel('Lề trái (mm)').fill('35');
  await expect(desk.getByText(/Lề trái phải/)).toBeHidden();
  expect(await objections(desk), 'the settings').toEqual([]);
});

test('a citation is found, checked, added and taken back', async ({ desk }) => {
  await go(desk, 'Căn cứ');
  await desk.getByRole('button', { name: 'Thêm căn cứ' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Loại văn bản').fill('Kế hoạch');
  await dialog.getByLabel('Số, ký hiệu').fill('114/KH-UBND');
  await dialog.getByLabel('Cơ quan ban hành').fill('UBND xã Thạch Lĩnh');
  await dialog.getByLabel('Hết hiệu lực sau ngày').fill('31/12/2025');
  expect(await objections(desk), 'a new citation').toEqual([]);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await desk.getByLabel('Tìm căn cứ').fill('114 thach linh');
  await expect(desk.getByText('Hết hiệu lực từ 01/01/2026').first()).toBeVisible();
  await desk.getByLabel(/^Trường đã đối chiếu: Kế hoạch số 114/).check();
  await expect(desk.getByText('Trường đã đối chiếu')).toBeVisible();
  expect(await objections(desk), 'the library').toEqual([]);
  await desk.getByRole('button', { name: /^Việc khác/ }).click();
  await desk.getByRole('menuitem', { name: 'Bỏ khỏi thư viện' }).click();
  await desk.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(desk.getByRole('button', { name: 'Kế hoạch số 114/KH-UBND', exact: true })).toBeVisible();
});

test('the register is a table that Excel opens, and help has its pages', async ({ program, desk }) => {
  await made(program, 'exchange', '2026-11-18', 'Giao lưu hai trường');
  await go(desk, 'Sổ năm');
  await expect(desk.getByRole('cell', { name: 'Giao lưu hai trường' })).toBeVisible();
  expect(await objections(desk), 'the register').toEqual([]);
  await desk.getByRole('button', { name: 'Lưu thành tệp Excel' }).click();
  await expect(desk.getByText(/Đã ghi so-theo-doi_2026-2027.xlsx/)).toBeVisible();
  const file = readdirSync(program.home, { recursive: true })
    .map(String)
    .find((name) => name.endsWith('.xlsx'));
  // A workbook is a zip.
  expect(readFileSync(path.join(program.home, file!)).subarray(0, 2).toString()).toBe('PK');
  await go(desk, 'Trợ giúp');
  await desk.getByRole('button', { name: 'Bàn phím' }).click();
  await expect(desk.getByRole('heading', { level: 2, name: 'Bàn phím' })).toBeVisible();
  expect(await objections(desk), 'help').toEqual([]);
});

test('the export says what is missing, and the portal is given piece by piece', async ({ desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await field(desk, 'event.title').fill('Giao lưu hai trường');
  await desk.getByRole('button', { name: 'Xuất hồ sơ' }).click();
  const dialog = desk.getByRole('dialog');
  await expect(dialog.getByLabel('Bản chính thức')).toBeDisabled();
  await dialog.getByRole('button', { name: /^Chép từng phần/ }).click();
  await dialog.getByRole('button', { name: 'Chép: Tiêu đề' }).click();
  await expect(dialog.getByText('Đã chép').first()).toBeVisible();
  expect(await objections(desk), 'the pieces').toEqual([]);
});

test('an event file with mistakes is refused line by line, and nothing is made', async ({
  program,
  desk,
}) => {
  await go(desk, 'Tạo mới');
  const wrong = { format: 'tin-truong/event@1', event: { kind: 'party', host: 'x', date: '2026-13-01' } };
  await desk.locator('input[type=file]').setInputFiles({
    name: 'sai.event.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(wrong)),
  });
  const alert = desk.getByRole('alert');
  await expect(alert.getByRole('listitem').filter({ hasText: 'event.kind' })).toBeVisible();
  await expect(alert.getByRole('listitem').filter({ hasText: 'event.date' })).toBeVisible();
  expect(await objections(desk), 'the refusal').toEqual([]);
  const all = await program.call<unknown[]>('event_list', { text: '', school_year: null, kind: null });
  expect(all).toEqual([]);
});

test('at 200 % on a small laptop nothing is cut off', async ({ program, desk }) => {
  await made(program, 'exchange', '2026-11-18', 'Giao lưu hai trường');
  await desk.setViewportSize({ width: 683, height: 384 });
  await desk.reload();
  for (const place of ['Sự kiện', 'Tạo mới', 'Sổ năm', 'Căn cứ', 'Trợ giúp', 'Cài đặt']) {
    await go(desk, place);
    await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
    const wide = await desk.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((part) => !part.closest('.sheet, .visually-hidden'))
        .filter((part) => part.getBoundingClientRect().right > window.innerWidth + 1)
        .map((part) => part.outerHTML.slice(0, 80)),
    );
    expect(wide, place).toEqual([]);
    const frame = await desk.evaluate(() => [document.documentElement.scrollTop, document.body.scrollTop]);
    expect(frame, place).toEqual([0, 0]);
  }
});

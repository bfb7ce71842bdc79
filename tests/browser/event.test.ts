import { readdirSync } from 'node:fs';
import { expect, field, newEvent, saved, sheet, step, test } from './support/program';

interface Open {
  event: {
    event: { title?: string; date: string; place?: string };
    people: { full_name: string }[];
    attendance: { invited: string[] };
    programme: { title: string; kind: string }[];
    documents: { kind: string; sections: { name: string; html: string }[] }[];
  };
}

const stored = async (call: <T>(name: string, request?: object) => Promise<T>) => {
  const [first] = await call<{ id: string }[]>('event_list', { text: '', school_year: null, kind: null });
  return (await call<Open>('event_open', { id: first!.id })).event;
};

test('the page follows what is typed, and everything is on disk', async ({ program, desk }) => {
  await newEvent(desk, /^Sinh hoạt chuyên môn cụm/);
  await step(desk, 'Sự kiện');
  await field(desk, 'event.title').fill('Sinh hoạt chuyên môn cụm số 5');
  await field(desk, 'event.place').fill('Hội trường Trường Mầm non Suối Lụa');
  await field(desk, 'event.date').fill('21/10');
  await expect(desk.getByText('thứ Tư, ngày 21 tháng 10 năm 2026')).toBeVisible();
  await expect(sheet(desk)).toContainText('hội trường Trường Mầm non Suối Lụa', { ignoreCase: true });
  await saved(desk);
  const event = await stored(program.call);
  expect(event.event).toMatchObject({ title: 'Sinh hoạt chuyên môn cụm số 5', date: '2026-10-21' });
});

test('lists grow at their end and are led by keys', async ({ program, desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await step(desk, 'Diễn biến');
  await field(desk, 'programme[0].title').click();
  await desk.keyboard.type('Nhận biết quả cam, quả chuối');
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('Bé làm cầu vượt suối');
  await desk.keyboard.press('Alt+ArrowUp');
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('x');
  await desk.keyboard.press('Backspace');
  await desk.keyboard.press('Backspace');
  await saved(desk);
  const { programme } = await stored(program.call);
  expect(programme.map((item) => item.title)).toEqual([
    'Bé làm cầu vượt suối',
    'Nhận biết quả cam, quả chuối',
  ]);
  await desk.keyboard.press('Control+z');
  await expect(desk.getByText(/^Đã hoàn tác: /)).toBeVisible();
});

test('people are made in the row and offered again', async ({ program, desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await step(desk, 'Thành phần');
  await field(desk, 'attendance.invited').click();
  await desk.keyboard.type('Quàng Thị Ánh Tuyết');
  await desk
    .getByRole('combobox', { name: 'Chức vụ: Quàng Thị Ánh Tuyết' })
    .fill('Bí thư Chi bộ, Hiệu trưởng');
  await field(desk, 'roles.chair').click();
  await desk.keyboard.type('tuyet');
  await desk.getByRole('option', { name: /Quàng Thị Ánh Tuyết/ }).click();
  await saved(desk);
  const event = await stored(program.call);
  expect(event.people).toHaveLength(1);
  expect(event.people[0]).toMatchObject({ titles: ['Bí thư Chi bộ', 'Hiệu trưởng'] });
});

test('a section is rewritten, marked when the facts change, and brought back', async ({ program, desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await step(desk, 'Sự kiện');
  await field(desk, 'event.title').fill('Giao lưu chuyên môn hai trường');
  await field(desk, 'event.place').fill('Hội trường nhà trường');
  await desk.getByRole('button', { name: 'Câu chữ' }).click();
  await desk.getByRole('button', { name: 'Viết lại đoạn này: Sapo' }).click();
  const editor = desk.locator('.ProseMirror');
  await editor.click();
  await desk.keyboard.press('Control+End');
  await desk.keyboard.type(' Buổi giao lưu diễn ra ấm áp.');
  await desk.getByRole('button', { name: 'Xong' }).click();
  await expect(desk.getByText('câu của tôi')).toBeVisible();
  await desk.getByRole('button', { name: 'Trang', exact: true }).click();
  await expect(sheet(desk)).toContainText('Buổi giao lưu diễn ra ấm áp.');
  await field(desk, 'event.place').fill('Sân trường');
  await desk.getByRole('button', { name: 'Câu chữ' }).click();
  await expect(desk.getByText('Dữ kiện đã đổi.')).toBeVisible();
  await desk.getByRole('button', { name: 'Giữ câu của tôi' }).click();
  await expect(desk.getByText('Dữ kiện đã đổi.')).toBeHidden();
  await saved(desk);
  const news = (await stored(program.call)).documents.find((document) => document.kind === 'news');
  expect(news?.sections[0]?.html).toContain('ấm áp');
  await desk.getByRole('button', { name: 'Lấy lại câu của máy' }).click();
  await expect(desk.getByText('câu của tôi')).toBeHidden();
  await desk.locator('body').press('Control+z');
  await expect(desk.getByText('câu của tôi')).toBeVisible();
});

test('the papers are exported into a chosen folder', async ({ program, desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await field(desk, 'event.title').fill('Giao lưu chuyên môn hai trường');
  await desk.getByRole('button', { name: 'Xuất hồ sơ' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Báo cáo').uncheck();
  await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
  await expect(dialog.getByText(/^Đã ghi \d+ tệp/)).toBeVisible();
  const files = readdirSync(program.home, { recursive: true }).map(String);
  expect(files.some((file) => /2026-11-21_exchange_.*_news\.docx$/.test(file))).toBe(true);
});

test('an event is deleted, found gone, and brought back', async ({ desk }) => {
  await newEvent(desk, /^Hội thảo/);
  await field(desk, 'event.title').fill('Hội thảo đọc sách cùng trẻ');
  await saved(desk);
  await desk.getByRole('navigation').getByRole('button', { name: 'Sự kiện', exact: true }).first().click();
  await desk.getByLabel('Tìm sự kiện').fill('hoi thao doc');
  await expect(desk.getByRole('button', { name: 'Hội thảo đọc sách cùng trẻ', exact: true })).toBeVisible();
  await desk.getByRole('button', { name: /^Việc khác/ }).click();
  await desk.getByRole('menuitem', { name: 'Xóa sự kiện' }).click();
  await expect(desk.getByText('Không có sự kiện nào khớp')).toBeVisible();
  await desk.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(desk.getByRole('button', { name: 'Hội thảo đọc sách cùng trẻ', exact: true })).toBeVisible();
});

test('rows are dragged by their handle, and moved by buttons', async ({ program, desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await step(desk, 'Diễn biến');
  await field(desk, 'programme[0].title').click();
  for (const title of ['một', 'hai', 'ba']) {
    await desk.keyboard.type(title);
    await desk.keyboard.press('Enter');
  }
  const titles = async () => (await stored(program.call)).programme.map((item) => item.title);
  await field(desk, 'programme[2].title').hover();
  const handle = desk.getByTitle('Kéo để đổi chỗ').first();
  const from = (await handle.boundingBox())!;
  const to = (await field(desk, 'programme[0].title').boundingBox())!;
  await desk.mouse.move(from.x + 6, from.y + 20);
  await desk.mouse.down();
  for (let part = 1; part <= 12; part += 1)
    await desk.mouse.move(from.x + 6, from.y + 20 + ((to.y - from.y - 10) * part) / 12, { steps: 2 });
  await desk.waitForTimeout(300);
  await desk.mouse.up();
  await expect.poll(titles).toEqual(['ba', 'một', 'hai']);
  await field(desk, 'programme[0].title').hover();
  await desk.getByRole('button', { name: /^Đưa xuống: .*ba/ }).click();
  await expect.poll(titles).toEqual(['một', 'ba', 'hai']);
});

test('a gap of what is folded away is led to, and items are what their words say', async ({
  program,
  desk,
}) => {
  await newEvent(desk, /^Sinh hoạt chuyên đề/);
  await field(desk, 'programme[0].title').fill('Tiết Tập đọc Cây cam');
  await field(desk, 'programme[0].title').press('Enter');
  await desk.keyboard.type('Trao đổi, rút kinh nghiệm');
  await saved(desk);
  expect((await stored(program.call)).programme.map((item) => item.kind)).toEqual([
    'learning_activity',
    'discussion',
  ]);
  await desk.locator('.pane footer .toggle').click();
  await desk.getByRole('button', { name: 'địa danh', exact: true }).click();
  const near = desk.locator('[data-path^="schools"]').first();
  await expect(near).toBeVisible();
  expect(await near.evaluate((place) => place.contains(document.activeElement))).toBe(true);
});

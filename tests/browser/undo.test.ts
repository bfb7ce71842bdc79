import type { Page } from '@playwright/test';
import { expect, field, newEvent, saved, step, test, type Program } from './support/program';

/** The event file as it lies on the disk. */
async function file(program: Program, desk: Page): Promise<string> {
  await desk.keyboard.press('Control+s');
  await saved(desk);
  const [first] = await program.call<{ id: string }[]>('event_list', {
    text: '',
    school_year: null,
    kind: null,
  });
  return (await program.call<{ text: string }>('event_file', { id: first!.id })).text;
}

test('fifty mixed changes are undone to the very same file, and done again', async ({ program, desk }) => {
  test.setTimeout(150_000);
  await newEvent(desk, /^Giao lưu chuyên môn/);
  const before = await file(program, desk);
  const keys = desk.keyboard;
  desk.setDefaultTimeout(10_000);

  await field(desk, 'event.title').fill('Giao lưu chuyên môn hai trường');
  await field(desk, 'event.date').fill('20/11');
  await desk.getByText('Chiều', { exact: true }).click();
  await field(desk, 'event.place').fill('Hội trường');
  await field(desk, 'event.partners').fill('Trường Mầm non Nắng Sớm');
  await keys.press('Escape');
  await step(desk, 'Sự kiện');
  await field(desk, 'event.campaign').fill('Hai trường một nhịp cầu');
  await field(desk, 'event.purposes').click();
  for (const purpose of ['học hỏi lẫn nhau', 'nâng cao chất lượng', 'gắn bó hai trường']) {
    await keys.insertText(purpose);
    await keys.press('Escape');
    await keys.press('Enter');
  }
  await step(desk, 'Thành phần');
  for (const name of ['Lò Thị Mơ', 'Quàng Văn Thư', 'Bạch Thị Yến', 'Giàng A Páo']) {
    await desk.locator('[data-path="attendance.invited"] input[placeholder^="Thêm người"]').click();
    await keys.insertText(name);
    await keys.press('Escape');
    await desk.getByRole('combobox', { name: `Chức vụ: ${name}` }).fill('Giáo viên');
    await keys.press('Escape');
  }
  await field(desk, 'attendance.invited').click();
  await keys.press('Alt+ArrowDown');
  await keys.press('Alt+ArrowDown');
  await keys.press('Alt+Delete');
  await field(desk, 'roles.chair').fill('Lò Thị Mơ');
  await keys.press('Escape');
  await desk
    .locator('[data-path="attendance.groups"] input[aria-label^="Tên nhóm"]')
    .first()
    .fill('36 gv, 2 ql');
  await step(desk, 'Diễn biến');
  await field(desk, 'programme[0].title').click();
  for (const title of ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']) {
    await keys.insertText(title);
    await keys.press('Escape');
    await keys.press('Enter');
  }
  await keys.press('Control+d');
  for (let at = 0; at < 8; at += 1) {
    await field(desk, `programme[${at + 1}].title`).click();
    await keys.press('Alt+ArrowUp');
  }
  await field(desk, 'programme[2].title').click();
  await keys.press('Alt+Delete');
  await field(desk, 'programme[1].title').click();
  await keys.press('End');
  await keys.type(' (sửa)');
  await step(desk, 'Kết quả');
  await desk.locator('[data-path="outcomes"] :is(input, textarea)').first().click();
  for (const outcome of ['Dự giờ chéo', 'Trao đổi học liệu', 'Gặp lại học kỳ II']) {
    await keys.insertText(outcome);
    await keys.press('Escape');
    await keys.press('Enter');
  }
  await step(desk, 'Văn bản');
  await desk.getByRole('button', { name: /^Bỏ hồ sơ này: Báo cáo/ }).click();
  await desk.getByRole('button', { name: 'Biên bản', exact: true }).first().click();
  await desk.getByRole('button', { name: 'Câu chữ' }).click();
  await desk.getByRole('button', { name: 'Viết lại đoạn này: Sapo' }).click();
  await desk.locator('.ProseMirror').click();
  await keys.press('Control+End');
  await keys.type(' Buổi giao lưu ấm áp.');
  await desk.getByRole('button', { name: 'Chữ đậm (Ctrl+B)' }).click();
  await keys.type(' Hẹn gặp lại.');
  await desk.getByRole('button', { name: 'Xong' }).click();
  await desk.getByRole('button', { name: 'Lấy lại câu của máy' }).click();
  const after = await file(program, desk);
  expect(after).not.toBe(before);

  let undone = 0;
  const undo = desk.getByRole('button', { name: 'Hoàn tác', exact: true });
  while (await undo.isEnabled()) {
    await keys.press('Control+z');
    await expect(desk.getByText(/^Đã hoàn tác: ./)).toBeVisible();
    undone += 1;
  }
  expect(undone).toBeGreaterThanOrEqual(50);
  expect(await file(program, desk)).toBe(before);
  const redo = desk.getByRole('button', { name: 'Làm lại', exact: true });
  while (await redo.isEnabled()) await keys.press('Control+Shift+Z');
  expect(await file(program, desk)).toBe(after);
});

test('an undo shows the step where it was done, and the words in an open editor go back too', async ({
  desk,
}) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await step(desk, 'Sự kiện');
  await field(desk, 'event.title').fill('Giao lưu');
  await step(desk, 'Diễn biến');
  await desk.getByRole('button', { name: 'Câu chữ' }).click();
  await desk.getByRole('button', { name: 'Viết lại đoạn này: Tiêu đề' }).click();
  const editor = desk.locator('.ProseMirror');
  await editor.click();
  const generated = await editor.textContent();
  await desk.keyboard.press('Control+End');
  await desk.keyboard.type(' thân ái');
  await expect(editor).toHaveText(`${generated} thân ái`);
  await desk.keyboard.press('Control+z');
  await expect(editor).toHaveText(generated!);
  await expect(desk.getByText('câu của tôi')).toBeHidden();
  await desk.keyboard.press('Control+Shift+Z');
  await expect(editor).toHaveText(`${generated} thân ái`);
  await desk.keyboard.press('Control+z');
  await desk.keyboard.press('Control+z');
  await expect(desk.getByRole('heading', { level: 2, name: 'Sự kiện' })).toBeVisible();
  await expect(field(desk, 'event.title')).toHaveValue('');
});

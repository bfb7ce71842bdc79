import { objections } from './support/axe';
import { expect, field, newEvent, saved, sheet, step, test } from './support/program';

test('a phrase goes into a field, its first gap chosen, and undo takes it back', async ({ desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await step(desk, 'Văn bản');
  await desk
    .getByRole('button', { name: /^Thêm chi tiết/ })
    .first()
    .click();
  await desk.getByRole('button', { name: 'Câu mẫu: Câu kết' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Câu mẫu' });
  await expect(dialog.getByLabel('Phần của bài')).toHaveValue('closing');
  expect(await objections(desk), 'the phrases').toEqual([]);
  await dialog.getByLabel('Tìm câu mẫu').fill('hen gap');
  await dialog.getByRole('button', { name: /^Hẹn gặp lại các đơn vị/ }).click();
  const closing = field(desk, 'closing');
  await expect(closing).toBeFocused();
  await desk.keyboard.type('Trường Mầm non Nắng Sớm');
  await expect(closing).toHaveValue('Hẹn gặp lại các đơn vị tại Trường Mầm non Nắng Sớm vào ….');
  await expect(sheet(desk)).toContainText('tại Trường Mầm non Nắng Sớm');
  await desk.keyboard.press('Control+z');
  await desk.keyboard.press('Control+z');
  await expect(closing).toHaveValue('');
});

test('a phrase becomes a new row of a list', async ({ desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await desk.getByRole('button', { name: 'Câu mẫu: Điều đã thống nhất' }).click();
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: /^Hai trường duy trì/ })
    .click();
  await desk.keyboard.type('dự giờ chéo');
  await expect(field(desk, 'outcomes[0].text')).toHaveValue('Hai trường duy trì việc dự giờ chéo mỗi ….');
});

test('the school keeps its own phrases, from what it wrote', async ({ program, desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await field(desk, 'event.title').fill('Giao lưu chuyên môn hai trường');
  await desk.getByRole('button', { name: 'Câu chữ' }).click();
  await desk.getByRole('button', { name: 'Viết lại đoạn này: Sapo' }).click();
  const editor = desk.locator('.ProseMirror');
  await editor.click();
  await desk.keyboard.press('Control+a');
  await desk.keyboard.type('Buổi … để lại nhiều điều hay.');
  await desk.keyboard.press('Control+a');
  await desk.getByRole('button', { name: 'Câu mẫu', exact: true }).click();
  const dialog = desk.getByRole('dialog', { name: 'Câu mẫu' });
  await expect(dialog.getByLabel('Câu của trường')).toHaveValue('Buổi … để lại nhiều điều hay.');
  await dialog.getByRole('button', { name: 'Thêm vào câu mẫu' }).click();
  const own = dialog.getByRole('button', {
    name: /^Buổi … để lại nhiều điều hay/,
  });
  await expect(own).toContainText('câu của trường');
  await dialog.getByRole('button', { name: /^Bỏ câu này/ }).click();
  await expect(own).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Hoàn tác' }).click();
  await own.click();
  // The editor takes the focus back from the dialog, and chooses the first gap.
  await expect(dialog).toBeHidden();
  await expect.poll(() => desk.evaluate(() => getSelection()?.toString())).toBe('…');
  await desk.keyboard.type('giao lưu');
  await expect(editor).toHaveText('Buổi … để lại nhiều điều hay. Buổi giao lưu để lại nhiều điều hay.');
  await saved(desk);
  const { own: kept } = await program.call<{ own: object[] }>('phrase_list');
  expect(kept).toEqual([{ section: 'lead', text: 'Buổi … để lại nhiều điều hay.' }]);
});

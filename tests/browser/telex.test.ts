import { expect, field, newEvent, saved, step, test } from './support/program';

test('what an input method composes arrives once, and no key of it is taken', async ({ desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await step(desk, 'Diễn biến');
  const title = field(desk, 'programme[0].title');
  await title.click();
  const session = await desk.context().newCDPSession(desk);
  for (const text of ['t', 'ti', 'tiê', 'tiêng', 'tiếng'])
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  // Enter, Backspace and Ctrl+Z belong to the input method while it composes.
  await title.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  await title.dispatchEvent('keydown', { key: 'Backspace', isComposing: true, bubbles: true });
  await expect(title).toBeFocused();
  await session.send('Input.insertText', { text: 'tiếng' });
  await desk.keyboard.type(' Việt');
  await expect(title).toHaveValue('tiếng Việt');
  await saved(desk);
});

test('Telex as UniKey types it: letters taken back and typed anew', async ({ desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await step(desk, 'Sự kiện');
  const title = field(desk, 'event.title');
  await title.click();
  await desk.keyboard.type('Tie');
  await desk.keyboard.press('Backspace');
  await desk.keyboard.insertText('ê');
  await desk.keyboard.type('n');
  await desk.keyboard.press('Backspace');
  await desk.keyboard.press('Backspace');
  await desk.keyboard.insertText('ến');
  await expect(title).toHaveValue('Tiến');
});

test('in the section editor: composed, taken back within a syllable, fast, and nothing underlined', async ({
  desk,
}) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await field(desk, 'event.title').fill('Giao lưu chuyên môn hai trường');
  await desk.getByRole('button', { name: 'Câu chữ' }).click();
  await desk.getByRole('button', { name: 'Viết lại đoạn này: Sapo' }).click();
  const editor = desk.locator('.ProseMirror');
  await editor.click();
  await desk.keyboard.press('Control+a');
  await desk.keyboard.press('Delete');
  const session = await desk.context().newCDPSession(desk);
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  // Slowly, with time for the page to follow each letter.
  for (const text of ['t', 'tr', 'trư', 'trươ', 'trườ', 'trườn', 'trường']) {
    await compose(text);
    await desk.waitForTimeout(120);
  }
  await session.send('Input.insertText', { text: 'trường' });
  await desk.keyboard.type(' ');
  // Fast, and with the last letter taken back before the tone comes.
  for (const text of ['h', 'ho', 'hoc', 'ho', 'hoc', 'học']) await compose(text);
  await session.send('Input.insertText', { text: 'học' });
  // As UniKey does it: letters taken back by keys and typed anew.
  await desk.keyboard.type(' vie');
  await desk.keyboard.press('Backspace');
  await desk.keyboard.insertText('êt');
  await desk.keyboard.press('Backspace');
  await desk.keyboard.press('Backspace');
  await desk.keyboard.insertText('ệt');
  await expect(editor).toHaveText('trường học việt');
  await expect(editor).toHaveAttribute('spellcheck', 'false');
  await expect(desk.locator('body')).toHaveAttribute('spellcheck', 'false');
  await desk.getByRole('button', { name: 'Xong' }).click();
  await expect(desk.getByText('trường học việt')).toBeVisible();
  await saved(desk);
});

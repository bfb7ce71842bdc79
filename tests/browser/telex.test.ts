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

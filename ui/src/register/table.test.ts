import { expect, it } from 'vitest';
import { forClipboard } from './table';

it('gives a table to Excel and tabs to a plain field', () => {
  const { text, html } = forClipboard(['Ngày', 'Tên'], [['21/11/2026', 'Giao lưu\n<hai> & ba trường']]);
  expect(text).toBe('Ngày\tTên\n21/11/2026\tGiao lưu <hai> & ba trường');
  expect(html).toContain('<td>Giao lưu\n&lt;hai&gt; &amp; ba trường</td>');
  expect(html.startsWith('<table><tr><th>Ngày</th>')).toBe(true);
});

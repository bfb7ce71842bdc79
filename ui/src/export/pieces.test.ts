import { expect, it } from 'vitest';
import { piecesOf } from './pieces';

it('gives the pieces that hold something, in the order of a portal', () => {
  const pieces = piecesOf({
    title: 'Giao lưu hai trường',
    lead: '',
    body_html: '<p>Buổi giao lưu …</p>',
    body_text: 'Buổi giao lưu …',
    captions: ['Bé bật qua vòng', ''],
    author: null,
  });
  expect(pieces.map((piece) => piece.name)).toEqual(['title', 'body', 'captions']);
  expect(pieces[1]).toMatchObject({ html: '<p>Buổi giao lưu …</p>' });
  expect(pieces[2]?.text).toBe('Bé bật qua vòng');
});

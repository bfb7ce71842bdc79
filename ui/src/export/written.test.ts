import { expect, it } from 'vitest';
import { written } from './written';

it('tells a folder as one', () => {
  const files = [
    { name: 'bai.docx', bytes: 10 },
    { name: 'bai_portal/noi-dung.txt', bytes: 2 },
    { name: 'bai_portal/01.jpg', bytes: 5 },
  ];
  expect(written(files)).toEqual([
    { name: 'bai.docx', bytes: 10 },
    { name: 'bai_portal', bytes: 7, count: 2 },
  ]);
});

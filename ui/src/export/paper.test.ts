import { expect, it } from 'vitest';
import { paper } from './paper';

const margins = { top: 20, right: 15, left: 30 };

it('leaves the margins to the printer where it knows them', () => {
  const { style, before, after } = paper(margins, true);
  expect(style).toContain('margin: 20mm 15mm 20mm 30mm');
  expect([before, after]).toEqual(['', '']);
});

it('makes them itself elsewhere: sides by padding, head and foot by rows that repeat', () => {
  const { style, before, after } = paper(margins, false);
  expect(style).toContain('padding: 0 9mm 0 24mm');
  expect(style).toContain('height: 14mm');
  expect(`${before}x${after}`).toMatch(/<thead>.*<tbody>.*x.*<tfoot>.*<\/table>$/);
});

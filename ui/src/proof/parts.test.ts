import { expect, it } from 'vitest';
import { partsOf } from './parts';

it('knows where the texts of a field stand', () => {
  expect(partsOf('event.title', 'Giao lưu, học hỏi')).toEqual([{ path: 'event.title', start: 0, end: 17 }]);
  const titles = 'Bí thư Chi bộ, Hiệu trưởng';
  const [first, second] = partsOf('people[0].titles[]', titles);
  expect(titles.slice(first!.start, first!.end)).toBe('Bí thư Chi bộ');
  expect(second).toEqual({ path: 'people[0].titles[1]', start: 15, end: 26 });
  expect(partsOf('people[0].titles[]', 'Tổ trưởng,')).toHaveLength(2);
});

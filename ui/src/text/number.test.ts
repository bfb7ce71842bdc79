import { expect, it } from 'vitest';
import { matches } from './fold';
import { readGroups } from './groups';
import { grouped, readDong, readNumber } from './number';
import { lowerFirst } from './words';

it.each([
  ['36', 36],
  ['1.200', 1200],
  ['abc', null],
  ['-3', null],
])('%s is the number %s', (typed, number) => expect(readNumber(typed)).toBe(number));

it.each([
  ['1.200.000', 1_200_000],
  ['1.200.000đ', 1_200_000],
  ['500k', 500_000],
  ['1,5 triệu', 1_500_000],
  ['1tr2', 1_200_000],
  ['2 tỷ', 2_000_000_000],
  ['nhiều', null],
])('%s is %s đồng', (typed, dong) => expect(readDong(typed)).toBe(dong));

it('groups digits', () => expect(grouped(1_200_000)).toBe('1.200.000'));

it('reads groups of people with their short words', () => {
  expect(readGroups('36 gv, 2 ql')).toEqual([
    { count: 36, label: 'giáo viên' },
    { count: 2, label: 'cán bộ quản lý' },
  ]);
  expect(readGroups('giáo viên cốt cán')).toBeNull();
});

it('finds names with and without marks', () => {
  expect(matches('Nguyễn Thị Bạch Tuyết', 'tuyet')).toBe(true);
  expect(matches('Đỗ Thị Đào', 'dao do')).toBe(true);
  expect(matches('Nguyễn Thị Tuyến', 'tuyet')).toBe(false);
});

it('lowers the first letter of a label only', () => {
  expect(lowerFirst('Tin nhắn Zalo')).toBe('tin nhắn Zalo');
  expect(lowerFirst('Địa điểm')).toBe('địa điểm');
});

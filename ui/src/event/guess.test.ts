import { expect, it } from 'vitest';
import { kindOfItem } from './guess';

it('knows a discussion from a lesson by its first words', () => {
  expect(kindOfItem('Trao đổi, rút kinh nghiệm')).toBe('discussion');
  expect(kindOfItem('Thảo luận về tiết dạy')).toBe('discussion');
  expect(kindOfItem('Chụp ảnh lưu niệm')).toBe('group_photo');
  expect(kindOfItem('Tiết Tập đọc: Cây cam')).toBeUndefined();
  expect(kindOfItem('Trao đ')).toBeUndefined();
});

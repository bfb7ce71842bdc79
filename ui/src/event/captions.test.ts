import { expect, it } from 'vitest';
import type { EventFile } from '../backend';
import { alternativeFor, captionsFor } from './captions';

it('offers captions in the words of the event, none twice', () => {
  const event = {
    people: [{ id: 'p1', full_name: 'Lò Thị Mơ', honorific: 'đồng chí', titles: [] }],
    programme: [
      { kind: 'lesson', title: 'Bé làm cầu' },
      { kind: 'lesson' },
      { kind: 'other', title: 'Chụp ảnh' },
    ],
    speeches: [{ person: 'p1' }, { person: 'p9' }, {}],
    photos: [{ id: 'a1', file: 'x', children: [], codes: [], blur: [], caption: 'Chụp ảnh' }],
  } as unknown as EventFile;
  const kinds = [{ code: 'lesson', vi: 'Tiết dạy', en: 'Lesson' }];
  expect(captionsFor(event, kinds)).toEqual(['Tiết dạy “Bé làm cầu”', 'Đồng chí Lò Thị Mơ phát biểu']);
});

it('never offers a child’s name', () => {
  const photo = {
    id: 'a1',
    file: 'x',
    children: ['Vừ A Páo'],
    codes: [],
    blur: [],
    caption: 'Bé VỪ  A PÁO kể chuyện',
  };
  const event = {
    event: { title: 'Giao lưu', place: 'Trường Mầm non Suối Lụa' },
    people: [],
    programme: [
      { kind: 'other', title: 'Bé Vừ A Páo kể chuyện' },
      { kind: 'other', title: 'Vẽ tranh' },
    ],
    speeches: [],
    photos: [photo],
  } as unknown as EventFile;
  expect(captionsFor(event, [])).toEqual(['Vẽ tranh']);
  expect(alternativeFor(event, photo)).toBe('');
  expect(alternativeFor(event, { ...photo, caption: 'Các cô dự giờ.' })).toBe(
    'Các cô dự giờ tại Trường Mầm non Suối Lụa',
  );
});

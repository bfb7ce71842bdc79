import { describe, expect, it } from 'vitest';
import type { EventFile, Field } from '../backend';
import { withMoved, withOwnOrder, withoutRow } from './lists';

const event = { attendance: { invited: ['a', 'b'] } } as unknown as EventFile;
const field = (own_order?: string) => ({ own_order }) as unknown as Field;

describe('an entry moved by hand', () => {
  it('makes the order the author’s own where papers have one', () => {
    const next = withMoved(
      event,
      field('attendance.own_order'),
      'attendance.invited',
      event.attendance.invited,
      1,
      0,
    );
    expect(next.attendance).toEqual({ invited: ['b', 'a'], own_order: true });
    expect(withOwnOrder(next, 'attendance.own_order', false).attendance).toEqual({ invited: ['b', 'a'] });
  });

  it('moves and no more elsewhere', () =>
    expect(
      withMoved(event, field(), 'attendance.invited', event.attendance.invited, 0, 1).attendance,
    ).toEqual({
      invited: ['b', 'a'],
    }));
});

describe('a programme item', () => {
  const programme = ['a', 'b', 'c', 'd'].map((title) => ({ kind: 'other', title }));
  const told = (event: EventFile) => [
    event.photos.map((photo) => photo.after),
    event.speeches.map((speech) => speech.after),
  ];
  const shown = {
    programme,
    photos: [1, 2, 3, 4, undefined].map((after, index) => ({ id: `a${index}`, file: 'x', after })),
    speeches: [0, 1, 2, 3, 4, undefined].map((after) => ({ after })),
  } as unknown as EventFile;

  it('keeps what stands behind it when it is moved', () => {
    const down = withMoved(shown, field(), 'programme', programme, 0, 2);
    expect(down.programme.map((item) => item.title)).toEqual(['b', 'c', 'a', 'd']);
    expect(told(down)).toEqual([
      [3, 1, 2, 4, undefined],
      [0, 3, 1, 2, 4, undefined],
    ]);
    expect(told(withMoved(down, field(), 'programme', down.programme, 2, 0))).toEqual(told(shown));
  });

  it('lets its photos go to the end and its speeches to the item before when it is taken out', () => {
    const without = withoutRow(shown, 'programme', programme, 1);
    expect(told(without)).toEqual([
      [1, undefined, 2, 3, undefined],
      [0, 1, 1, 2, 3, undefined],
    ]);
    expect('after' in without.photos[1]!).toBe(false);
    expect(told(withoutRow(shown, 'programme', programme, 0))[1]).toEqual([0, 0, 1, 2, 3, undefined]);
  });

  it('is nothing to photos when another list changes', () =>
    expect(withoutRow(shown, 'speeches', shown.speeches, 0).photos).toBe(shown.photos));
});

import { describe, expect, it } from 'vitest';
import type { EventFile, Field } from '../backend';
import { withMoved, withOwnOrder } from './lists';

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

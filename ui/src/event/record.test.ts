import { describe, expect, it } from 'vitest';
import type { EventFile, KindForm } from '../backend';
import { withoutEntry, withoutStrangers } from './cast';
import { History } from './history';
import { withEntry } from './lists';
import { concerns, isEmpty, keysOf, moved, valueAt, withValue } from './record';

const form = {
  defaults: { outcome: 'task', programme: 'lesson', programme_preschool: 'learning_activity' },
} as KindForm;

const event = {
  schools: [{ id: 'A', name: 'Trường Mầm non Suối Lụa', level: 'preschool' }],
  people: [
    { id: 'p1', full_name: 'Lò Thị Thanh Xuân', titles: [] },
    { id: 'p2', full_name: 'Cầm Thị Hoài Thu', titles: [] },
  ],
  event: { kind: 'exchange', host: 'A', date: '2026-10-21' },
  roles: { chair: ['p1'] },
  attendance: { invited: ['p1', 'p2'] },
  programme: [],
} as unknown as EventFile;

describe('the record', () => {
  it('knows its paths', () =>
    expect(keysOf('programme[2].performers[0]')).toEqual(['programme', 2, 'performers', 0]));

  it('shares what did not change', () => {
    const before = { a: { b: 1 }, c: [1, 2] };
    const after = withValue(before, keysOf('a.b'), 2);
    expect(after).toEqual({ a: { b: 2 }, c: [1, 2] });
    expect(after.c).toBe(before.c);
    expect(before.a.b).toBe(1);
  });

  it('takes a field away', () => expect(withValue({ a: 'x', b: 1 }, ['a'], undefined)).toEqual({ b: 1 }));

  it('makes the way to a new place', () => {
    const made = withValue({}, keysOf('rows[0].title'), 'x');
    expect(valueAt(made, keysOf('rows[0].title'))).toBe('x');
    expect(Array.isArray((made as { rows: unknown }).rows)).toBe(true);
  });

  it('knows what is empty', () => {
    expect([undefined, '', ' ', [], [''], { a: [] }].every((value) => isEmpty(value))).toBe(true);
    expect([0, false, 'x', [0]].some((value) => isEmpty(value))).toBe(false);
  });

  it('knows which sentences a field makes', () => {
    expect(concerns('programme[0].title', 'programme[0]')).toBe(true);
    expect(concerns('programme', 'programme[3].title')).toBe(true);
    expect(concerns('programme[1]', 'programme[10]')).toBe(false);
    expect(concerns('event.date', 'event.end_date')).toBe(false);
  });

  it('moves an entry', () => expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']));
});

describe('a row that begins', () => {
  it('gets the kind that is usual at such a school', () =>
    expect(withEntry(form, event, 'programme[0].title', 'Bé').programme).toEqual([
      { kind: 'learning_activity', title: 'Bé' },
    ]));

  it('keeps what it has', () => {
    const once = withEntry(form, event, 'programme[0].title', 'B');
    const kept = withEntry(
      form,
      { ...once, programme: [{ ...once.programme[0]!, kind: 'talk' }] },
      'programme[0].title',
      'Bé',
    );
    expect(kept.programme[0]?.kind).toBe('talk');
  });
});

describe('people', () => {
  it('leave when nobody speaks of them', () => {
    const without = { ...event, attendance: { ...event.attendance, invited: ['p1'] } };
    expect(withoutStrangers(without, 'p1', 'p2').people.map((person) => person.id)).toEqual(['p1']);
  });

  it('leave with every mention', () => {
    const without = withoutEntry(event, 'p1');
    expect(without.people.map((person) => person.id)).toEqual(['p2']);
    expect(without.attendance.invited).toEqual(['p2']);
    expect(without.roles.chair).toEqual([]);
    expect(without.event.host).toBe('A');
  });
});

describe('undo', () => {
  it('takes a run of typing in one place as one step', () => {
    const history = new History<string>();
    history.note('', 'sửa tên', 'event.title', 0);
    history.note('G', 'sửa tên', 'event.title', 300);
    history.note('Gi', 'sửa nơi', 'event.place', 400);
    expect(history.undo('Gi+nơi')).toMatchObject({ record: 'Gi', what: 'sửa nơi' });
    expect(history.undo('Gi')).toMatchObject({ record: '', what: 'sửa tên' });
    expect(history.undo('')).toBeNull();
  });

  it('goes forward again until something else is done', () => {
    const history = new History<number>();
    history.note(1, 'a', null, 0);
    history.undo(2);
    expect(history.redo(1)).toMatchObject({ record: 2, what: 'a' });
    history.undo(2);
    history.note(1, 'b', null, 10);
    expect(history.canRedo).toBe(false);
  });

  it('comes back to the very record after fifty mixed steps', () => {
    const history = new History<EventFile>();
    let now: EventFile = event;
    for (let step = 0; step < 50; step += 1) {
      history.note(now, `bước ${step}`, step % 3 === 0 ? 'event.title' : null, step * 5000);
      now = withEntry(form, now, step % 2 ? `programme[${step >> 1}].title` : 'event.title', `x${step}`);
    }
    while (history.canUndo) now = history.undo(now)!.record;
    expect(now).toBe(event);
  });
});

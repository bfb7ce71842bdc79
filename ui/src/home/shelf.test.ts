import { expect, it } from 'vitest';
import type { EventSummary } from '../backend';
import { choices, due, filtered, NO_FILTER, shelves } from './shelf';

const event = (given: Partial<EventSummary>): EventSummary => ({
  id: 'a',
  kind: 'exchange',
  title: '',
  date: '2026-11-20',
  partners: [],
  school_year: '2026-2027',
  saved_at: '',
  documents: ['news'],
  photos: 0,
  status: 'draft',
  exported: [],
  deleted_at: null,
  ...given,
});

const today = { year: 2026, month: 11, day: 21 };

it('lets through what fits every filter', () => {
  const events = [
    event({ id: 'a', partners: ['Trường Mầm non Suối Lụa'] }),
    event({ id: 'b', kind: 'seminar', status: 'issued' }),
  ];
  expect(filtered(events, NO_FILTER)).toHaveLength(2);
  expect(filtered(events, { ...NO_FILTER, partner: 'Trường Mầm non Suối Lụa' })).toEqual([events[0]]);
  expect(filtered(events, { kind: 'seminar', status: 'draft', partner: '' })).toEqual([]);
  expect(choices(events, (one) => [one.kind])).toEqual(['exchange', 'seminar']);
});

it('puts drafts before what is done', () => {
  const events = [event({ id: 'done', status: 'approved' }), event({ id: 'new' })];
  expect(shelves(events).open.map((one) => one.id)).toEqual(['new']);
});

it('says which past events still want their article', () => {
  const events = [
    event({ id: 'yesterday' }),
    event({ id: 'today', date: '2026-11-21' }),
    event({ id: 'tomorrow', date: '2026-11-22' }),
    event({ id: 'long ago', date: '2026-09-01' }),
    event({ id: 'exported', exported: ['news'] }),
    event({ id: 'issued', status: 'issued' }),
    event({ id: 'minutes only', documents: ['minutes'] }),
  ];
  expect(due(events, today).map((one) => [one.event.id, one.days])).toEqual([
    ['yesterday', 1],
    ['today', 0],
  ]);
});

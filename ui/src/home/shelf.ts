import type { EventKind, EventStatus, EventSummary } from '../backend';
import { isLocked } from '../status/statuses';
import { daysBetween, parseIso, type Day } from '../text/date';

/** What the list is narrowed to; empty: everything. */
export interface Filter {
  kind: EventKind | '';
  status: EventStatus | '';
  partner: string;
}

export const NO_FILTER: Filter = { kind: '', status: '', partner: '' };

export const isFiltered = (filter: Filter): boolean =>
  filter.kind !== '' || filter.status !== '' || filter.partner !== '';

/** The events that a filter lets through. */
export function filtered(events: EventSummary[], { kind, status, partner }: Filter): EventSummary[] {
  return events.filter(
    (event) =>
      (kind === '' || event.kind === kind) &&
      (status === '' || event.status === status) &&
      (partner === '' || event.partners.includes(partner)),
  );
}

/** What is in the making, and what is approved or done; each the newest first. */
export function shelves(events: EventSummary[]): { open: EventSummary[]; closed: EventSummary[] } {
  return {
    open: events.filter((event) => !isLocked(event.status)),
    closed: events.filter((event) => isLocked(event.status)),
  };
}

/** All that some event has of something, each once, in order. */
export function choices<T extends string>(events: EventSummary[], of: (event: EventSummary) => T[]): T[] {
  return [...new Set(events.flatMap(of))].sort((a, b) => a.localeCompare(b, 'vi'));
}

/** Longer ago nobody waits for an article any more. */
const DUE_DAYS = 30;

/** The events of the past days that want an article and have none exported, the oldest first. */
export function due(events: EventSummary[], today: Day): { event: EventSummary; days: number }[] {
  return events
    .flatMap((event) => {
      const day = parseIso(event.date);
      const days = day ? daysBetween(day, today) : -1;
      const waits =
        days >= 0 &&
        days <= DUE_DAYS &&
        event.documents.includes('news') &&
        !event.exported.includes('news') &&
        event.status !== 'issued' &&
        event.status !== 'filed';
      return waits ? [{ event, days }] : [];
    })
    .sort((a, b) => b.days - a.days);
}

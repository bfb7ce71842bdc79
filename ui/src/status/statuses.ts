import type { EventStatus } from '../backend';

/** The way of an event's papers, in its order. */
export const STATUSES: EventStatus[] = ['draft', 'editing', 'approving', 'approved', 'issued', 'filed'];

/** Whether the text no longer changes: what was approved is what is issued and filed. */
export const isLocked = (status: EventStatus): boolean =>
  STATUSES.indexOf(status) >= STATUSES.indexOf('approved');

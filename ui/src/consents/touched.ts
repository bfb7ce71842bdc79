import type { ConsentRegister, EventSummary } from '../backend';

/** Whether papers of an event have left the program: issued or filed, or at least exported. */
export const isOut = (event: EventSummary): boolean =>
  event.status === 'issued' || event.status === 'filed' || event.exported.length > 0;

/** The articles that went out and show a child whose consent was withdrawn. */
export function touched({ children, events }: ConsentRegister): EventSummary[] {
  const withdrawn = children.filter((child) => child.state === 'withdrawn');
  const ids = new Set(withdrawn.flatMap((child) => child.shown.map((it) => it.event)));
  return events.filter((event) => ids.has(event.id) && isOut(event));
}

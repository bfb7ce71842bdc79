import { tick } from 'svelte';
import { asksFor } from '../official/facts';
import { concerns } from './record';
import type { EventSession } from './session.svelte';

/** Goes to the field that a path names: its step, then the field or the row nearest to it. */
export async function jumpTo(session: EventSession, path: string): Promise<void> {
  // What the papers lack of the school is asked beside them; the rest of a school stands with the schools.
  const step = session.stepOf(asksFor(session.event, path) ? 'documents' : path);
  if (step < 0) return;
  if (step !== session.step) session.goTo(step);
  session.sought = path;
  session.jumped += 1;
  await tick();
  const near = [...document.querySelectorAll<HTMLElement>('[data-path]')]
    .filter((place) => concerns(place.dataset.path ?? '', path))
    .sort((a, b) => (b.dataset.path ?? '').length - (a.dataset.path ?? '').length)[0];
  near?.scrollIntoView({ block: 'center' });
  near?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
}

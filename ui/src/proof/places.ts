import { tick } from 'svelte';
import { desk } from '../app/desk.svelte';
import type { Step } from '../backend';
import { jumpTo } from '../event/jump';
import { concerns } from '../event/record';
import type { EventSession } from '../event/session.svelte';
import { m } from '../paraglide/messages';
import { select } from './fields';

/** An own wording, or one of its paragraphs. */
const WORDING = /^documents\[\d+\]\.sections\[\d+\]\.html/;

/** The step of the whole form that asks for a path, whichever is open. */
export function stepIn(session: EventSession, path: string): number {
  const asks = (step: Step) => step.fields.some((field) => concerns(field.path, path));
  const found = session.steps.findIndex((step, index) => index > 0 && asks(step));
  return found < 0 ? session.stepOf(path) : found;
}

/** Where a text stands, in words: its step and its field, or its paper. */
export function placeName(session: EventSession, path: string): string {
  if (WORDING.test(path)) {
    const kind = session.text(path.replace(/\.sections.*/, '.kind'));
    return `${desk.word('document_kind', kind)} · ${m.view_writing()}`;
  }
  const step = session.steps[stepIn(session, path)];
  const root = step?.fields.find((field) => concerns(field.path, path));
  return [desk.say(step?.label), desk.say(root?.label)].filter(Boolean).join(' · ');
}

/** Goes to a text, and selects a run of it. */
export async function goTo(
  session: EventSession,
  path: string,
  run?: { start: number; end: number },
): Promise<void> {
  const [wording] = WORDING.exec(path) ?? [];
  if (wording) {
    session.page.rewrite(wording, session.event);
    return;
  }
  await jumpTo(session, path);
  await tick();
  if (run) select(path, run.start, run.end);
}

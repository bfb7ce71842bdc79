import { tick } from 'svelte';
import { desk } from '../app/desk.svelte';
import { jumpTo } from '../event/jump';
import type { EventSession } from '../event/session.svelte';
import { m } from '../paraglide/messages';
import { select } from './fields';

/** An own wording, or one of its paragraphs. */
const WORDING = /^documents\[\d+\]\.sections\[\d+\]\.html/;

/** Where a text stands, in words: its step and its field, or its paper. */
export function placeName(session: EventSession, path: string): string {
  if (WORDING.test(path)) {
    const kind = session.text(path.replace(/\.sections.*/, '.kind'));
    return `${desk.word('document_kind', kind)} · ${m.view_writing()}`;
  }
  const step = session.steps[session.stepOf(path)];
  const root = step?.fields.find((field) => path.startsWith(field.path));
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

import type { EventSession } from '../event/session.svelte';
import { boxesOf, type TextField } from './measure';
import { fieldsWith, partAt, type Part } from './parts';

/** The text field that an event of the form is about, if its text is read, and the text that holds the cursor. */
function fieldOf(event: Event): { field: TextField; part: Part; at: number } | null {
  const field = event.target as HTMLElement | null;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null;
  const at = field.selectionEnd ?? 0;
  const part = partAt(field, at);
  return part ? { field, part, at: at - part.start } : null;
}

/** Opens the card of the slip under the cursor of a field; whether there is one. */
function open(
  session: EventSession,
  { field, part, at }: { field: TextField; part: Part; at: number },
  keys: boolean,
): boolean {
  const slip =
    field.selectionStart === field.selectionEnd || keys ? session.proof.at(part.path, at) : undefined;
  const run = slip && { start: slip.start + part.start, end: slip.end + part.start };
  const box = run && boxesOf([{ field, runs: [run] }])[0]?.[0]?.[0];
  session.proof.opened = slip && box ? { slip, at: box, keys, from: field } : null;
  return session.proof.opened !== null;
}

/** Tells the proofreader what happens in the plain fields of a form, and opens cards there. */
export function watchFields(session: EventSession): (form: HTMLElement) => () => void {
  const { proof } = session;
  return (form) => {
    const on: { [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void } = {
      input: (event) => {
        const found = fieldOf(event);
        if (found) proof.typed(found.part.path, found.at);
      },
      compositionstart: () => proof.compose(true),
      compositionend: () => proof.compose(false),
      // A field also loses the focus by being taken away, while the page is drawn: nothing may change then.
      focusout: () =>
        queueMicrotask(() => {
          proof.compose(false);
          proof.moved();
        }),
      click: (event) => {
        const found = fieldOf(event);
        if (!found) return;
        proof.moved();
        open(session, found, false);
      },
      keydown: (event) => {
        if (event.isComposing) return;
        if (event.key.startsWith('Arrow') || event.key === 'Home' || event.key === 'End') proof.moved();
        if (!event.ctrlKey || event.key !== '.') return;
        const found = fieldOf(event);
        if (!found) return;
        proof.moved();
        if (open(session, found, true)) event.preventDefault();
      },
    };
    const names = Object.keys(on) as (keyof typeof on)[];
    for (const name of names) form.addEventListener(name, on[name] as EventListener, true);
    return () => {
      for (const name of names) form.removeEventListener(name, on[name] as EventListener, true);
    };
  };
}

/** Selects a run of a text, so that it is seen: in the place that was gone to, if the text stands there. */
export function select(path: string, start: number, end: number): void {
  const found = fieldsWith(path);
  const here = document.activeElement?.closest('[data-path]');
  const { field, part } = found.find(({ field }) => here?.contains(field)) ?? found[0] ?? {};
  if (!field || !part) return;
  field.focus();
  field.setSelectionRange(part.start + start, part.start + end);
}

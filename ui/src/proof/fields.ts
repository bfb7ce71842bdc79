import type { EventSession } from '../event/session.svelte';
import { boxesOf, type TextField } from './measure';

/** The text field that an event of the form is about, if its text is read. */
function fieldOf(event: Event): { field: TextField; path: string } | null {
  const field = event.target as HTMLElement | null;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null;
  const path = field.dataset.proof;
  return path === undefined ? null : { field, path };
}

/** Opens the card of the slip under the cursor of a field; whether there is one. */
function open(
  session: EventSession,
  { field, path }: { field: TextField; path: string },
  keys: boolean,
): boolean {
  const at = field.selectionStart ?? 0;
  const slip = at === field.selectionEnd || keys ? session.proof.at(path, at) : undefined;
  const box = slip && boxesOf(field, [slip])[0]?.[0];
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
        if (found) proof.typed(found.path, found.field.selectionEnd ?? 0);
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

/** Selects a run of a field's text, so that it is seen. */
export function select(path: string, start: number, end: number): void {
  const field = document.querySelector<TextField>(`[data-proof="${CSS.escape(path)}"]`);
  if (!field) return;
  field.focus();
  field.setSelectionRange(start, end);
}

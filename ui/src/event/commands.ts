import { tick } from 'svelte';
import { desk } from '../app/desk.svelte';
import type { Field } from '../backend';
import { withDocument } from '../page/documents';
import { m } from '../paraglide/messages';
import { matches } from '../text/fold';
import { jumpTo } from './jump';
import type { Away } from '../popout/away.svelte';
import type { Layout } from './layout.svelte';
import type { EventSession } from './session.svelte';

/** Something that can be done or reached by its name. */
export interface Command {
  /** What it is called, in the user's language. */
  name: string;
  /** What else it may be looked for by. */
  also?: string;
  /** Where it belongs, or its keys. */
  hint?: string;
  run: () => void;
}

interface Around {
  layout: Layout;
  away: Away;
  onexport: () => void;
}

/** All that can be done with the event that lies open: what is done often first, then steps, fields and papers. */
export function commandsOf(session: EventSession, { layout, away, onexport }: Around): Command[] {
  const page = session.page;
  const paper = (kind: (typeof session.wanted)[number]) => desk.word('document_kind', kind);
  const other = (words: Field['label']) => (desk.settings.language === 'vi' ? words.en : words.vi);
  const steps = session.steps.map((step, index): Command => ({
    name: desk.say(step.label),
    also: other(step.label),
    hint: m.finder_step(),
    run: () => void begin(session, index),
  }));
  const fields = session.form.steps.flatMap((step) =>
    step.fields
      .filter((field) => session.asks(field))
      .map((field): Command => ({
        name: desk.say(field.label),
        also: other(field.label),
        hint: desk.say(step.label),
        run: () => void jumpTo(session, field.path),
      })),
  );
  const papers = session.wanted.map((kind): Command => ({
    name: m.finder_show({ what: paper(kind) }),
    hint: m.papers(),
    run: () => {
      if (!layout.away) layout.page = true;
      page.show(kind);
    },
  }));
  const possible = session.form.yields
    .filter((kind) => !session.wanted.includes(kind))
    .map((kind): Command => ({
      name: `${m.paper_add()}: ${paper(kind)}`,
      hint: m.papers(),
      run: () => {
        session.change(m.what_added({ what: paper(kind) }), (event) => withDocument(event, kind));
        page.show(kind);
      },
    }));
  return [
    { name: m.export_open(), run: onexport },
    ...(session.canUndo ? [{ name: m.undo(), hint: 'Ctrl+Z', run: () => session.undo() }] : []),
    ...(session.canRedo ? [{ name: m.redo(), hint: 'Ctrl+Shift+Z', run: () => session.redo() }] : []),
    {
      name: m.view_writing(),
      hint: m.views(),
      run: () => {
        layout.page = true;
        page.view = 'writing';
      },
    },
    {
      name: m.view_page(),
      hint: m.views(),
      run: () => {
        layout.page = true;
        page.view = 'page';
      },
    },
    {
      name: m.proof(),
      hint: 'F7',
      run: () => {
        layout.page = true;
        page.view = 'proof';
      },
    },
    { name: m.finder_fold_steps(), hint: 'Ctrl+1', run: () => (layout.steps = !layout.steps) },
    { name: m.finder_fold_page(), hint: 'Ctrl+2', run: () => (layout.page = !layout.page) },
    {
      name: layout.away ? m.page_bring_back() : m.page_pop_out(),
      hint: 'Ctrl+3',
      run: () => away.toggle(),
    },
    ...steps,
    ...fields,
    ...papers,
    ...possible,
    { name: m.home(), hint: m.rail(), run: () => void desk.go('home') },
    { name: m.new_short(), hint: m.rail(), run: () => void desk.go('new') },
    { name: m.settings(), hint: m.rail(), run: () => void desk.go('settings') },
  ];
}

/** Opens a step with the focus in its first field. */
async function begin(session: EventSession, step: number): Promise<void> {
  session.goTo(step);
  await tick();
  document.querySelector<HTMLElement>('.form [data-path] :is(input, textarea, select)')?.focus();
}

/** The commands that a query means: those whose own name fits stand before those found by other words. */
export function found(commands: readonly Command[], query: string): Command[] {
  if (query.trim() === '') return [...commands];
  const own = commands.filter((command) => matches(command.name, query));
  const others = commands.filter(
    (command) =>
      !own.includes(command) && matches(`${command.name} ${command.also ?? ''} ${command.hint ?? ''}`, query),
  );
  return [...own, ...others];
}

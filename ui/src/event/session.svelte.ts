import { getContext, setContext } from 'svelte';
import type {
  DocumentKind,
  EventFile,
  EventStatus,
  Field,
  KindForm,
  OpenEvent,
  Person,
  School,
  Slip,
  Step,
} from '../backend';
import { PageView } from '../page/preview.svelte';
import { m } from '../paraglide/messages';
import { Proof } from '../proof/proof.svelte';
import { withMended } from '../proof/texts';
import { isLocked } from '../status/statuses';
import { History, type Gone } from './history';
import { withEntry } from './lists';
import { newId } from './newRows';
import { concerns, isEmpty, keysOf, valueAt, type Json } from './record';
import { Saving } from './saving.svelte';

/** The fields that suffice for an article the same evening, on one page. */
function quickStep(form: KindForm): Step {
  const all = form.steps.flatMap((step) => step.fields);
  const fields = form.quick
    .map((path) => all.find((field) => field.path === path))
    .filter((field) => field !== undefined)
    .map((field) => ({ ...field, more: false }));
  const label = { vi: m.quick({}, { locale: 'vi' }), en: m.quick({}, { locale: 'en' }) };
  const intro = { vi: m.quick_intro({}, { locale: 'vi' }), en: m.quick_intro({}, { locale: 'en' }) };
  return { id: 'quick', label, intro, fields };
}

/** What every event has from the beginning. */
const GIVEN = new Set([
  'event.kind',
  'event.host',
  'event.scope',
  'event.viewpoint',
  'people',
  'schools',
  'documents',
]);

/** One event on the desk: its record, its history, how it is saved and what its papers look like. */
export class EventSession {
  readonly id: string;
  readonly form: KindForm;
  /** The quick form, then the whole form step by step: the same data. */
  readonly steps: Step[];
  readonly saving: Saving;
  readonly page: PageView;
  readonly proof: Proof;

  /** Replaced as a whole at every change; parts that did not change stay the same objects. */
  event = $state.raw<EventFile>() as EventFile;
  /** Where its papers stand; from approval on nothing changes. */
  status = $state<EventStatus>('draft');
  locked = $derived(isLocked(this.status));
  canUndo = $state(false);
  canRedo = $state(false);
  /** What was just undone, saved …: said in the foot of the steps. */
  said = $state('');
  /** How often the record changed from elsewhere: half-typed words in a field are then of another time. */
  gone = $state(0);
  /** How often a field was gone to from elsewhere. */
  jumped = $state(0);
  /** The field that was gone to last. */
  sought = $state('');
  /** How often Ctrl+S was answered: each time the words light up. */
  answered = $state(0);
  /** The field that holds the focus. */
  focus = $state('');
  step = $state(0);
  /** Fields that were left at least once: only these may be called wrong. */
  left = $state.raw<ReadonlySet<string>>(new Set());

  // Parts that a change does not touch stay the same objects, and so does all that is made from them.
  #cast = $derived(this.event.people);
  #parties = $derived(this.event.schools);
  #papers = $derived(this.event.documents);
  people = $derived(new Map(this.#cast.map((person) => [person.id, person])));
  schools = $derived(new Map(this.#parties.map((school) => [school.id, school])));
  wanted = $derived(this.#papers.map((document) => document.kind));
  level = $derived(this.schools.get(this.event.event.host)?.level);
  missing = $derived.by(() => this.steps.map((step) => this.#missingIn(step)));
  filled = $derived.by(() => this.steps.map((step) => step.fields.some((field) => this.isFilled(field))));

  /** How many slips each step has. */
  slips = $derived.by(() =>
    this.steps.map(
      (step) =>
        this.proof.told.filter((slip) => step.fields.some((field) => concerns(field.path, slip.path))).length,
    ),
  );

  #history = new History<EventFile>();

  constructor(open: OpenEvent, form: KindForm) {
    this.id = open.id;
    this.form = form;
    this.steps = [quickStep(form), ...form.steps];
    this.event = open.event;
    this.status = open.status;
    this.page = new PageView(() => this.event);
    this.saving = new Saving(
      open,
      () => this.event,
      () => this.page.painted(),
    );
    this.proof = new Proof(() => this.event);
    this.page.show(this.wanted[0] ?? form.yields[0] ?? 'news');
  }

  /** The value at a path; undefined if nothing was entered. */
  at(path: string): Json {
    return valueAt(this.event as unknown as Json, keysOf(path));
  }

  text(path: string): string {
    const value = this.at(path);
    return typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value);
  }

  list<T = Json>(path: string): T[] {
    const value = this.at(path);
    // A role may be held by one person, written without a list.
    return (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]) as T[];
  }

  /** Enters a value. `what` says it for undo; typing in one place is one step. */
  set(path: string, value: Json, what: string, typing = false): void {
    const entered = value === '' ? undefined : value;
    this.change(what, (event) => this.entered(event, path, entered), typing ? path : null);
  }

  /** An event with a value entered at a path. */
  entered(event: EventFile, path: string, value: Json): EventFile {
    return withEntry(this.form, event, path, value);
  }

  /** Changes the record in any way. */
  change(what: string, make: (event: EventFile) => EventFile, place: string | null = null): void {
    if (this.#refuses()) return;
    const next = make(this.event);
    if (next === this.event) return;
    this.#history.note(this.event, what, place, Date.now(), this.steps[this.step]?.id);
    this.#put(next);
    this.said = '';
  }

  /** Mends slips by their first fixes: one change, whatever their number. */
  mend(slips: readonly Slip[]): void {
    const [only] = slips;
    if (!only) return;
    const what =
      slips.length === 1 ? m.what_mended({ text: only.text }) : m.what_mended_all({ count: slips.length });
    this.change(what, (event) => withMended(event, slips));
    this.gone += 1;
  }

  undo(): void {
    if (this.#refuses()) return;
    const gone = this.#history.undo(this.event);
    if (!gone) return;
    this.#goBack(gone);
    this.said = m.undone({ what: gone.what });
  }

  redo(): void {
    if (this.#refuses()) return;
    const gone = this.#history.redo(this.event);
    if (!gone) return;
    this.#goBack(gone);
    this.said = m.redone({ what: gone.what });
  }

  /** Takes the record that was saved elsewhere; ours stays one undo away. */
  async takeTheirs(): Promise<void> {
    const theirs = await this.saving.takeTheirs();
    this.#history.note(this.event, m.conflict_taken(), null, Date.now());
    this.event = theirs;
    this.#after();
  }

  /** Opens a step; what was focused in another is no longer marked on the page. */
  goTo(step: number): void {
    this.step = step;
    this.focus = '';
  }

  leave(path: string): void {
    if (!this.left.has(path)) this.left = new Set(this.left).add(path);
  }

  /** Whether a field makes sense at this school. */
  asks(field: Field): boolean {
    return field.levels.length === 0 || this.level === undefined || field.levels.includes(this.level);
  }

  /** Whether a field waits behind "more": by itself, or because no paper that is wanted prints it. */
  waits(field: Field): boolean {
    if (this.lacks(field).length > 0) return false;
    if (field.more) return true;
    return field.only_for.length > 0 && !field.only_for.some((kind) => this.wanted.includes(kind));
  }

  /** Whether the user entered something there; what every event begins with does not count. */
  isFilled(field: Field): boolean {
    return !GIVEN.has(field.path) && !isEmpty(this.at(field.path));
  }

  /** Whether a paper that is wanted cannot stand without this field, and it is empty. */
  lacks(field: Field): DocumentKind[] {
    if (!isEmpty(this.at(field.path))) return [];
    return field.required.filter((kind) => this.wanted.includes(kind));
  }

  /** The step that asks for a path: the one that is open, if it does. */
  stepOf(path: string): number {
    const asks = (step: Step | undefined) =>
      step?.fields.some((field) => concerns(field.path, path)) ?? false;
    if (asks(this.steps[this.step])) return this.step;
    const found = this.steps.findIndex((step, index) => index > 0 && asks(step));
    if (found >= 0) return found;
    const root = path.split(/[.[]/)[0] ?? '';
    return this.steps.findIndex(
      (step, index) => index > 0 && step.fields.some((field) => field.path.split(/[.[]/)[0] === root),
    );
  }

  newId(of: 'people' | 'schools' | 'photos'): string {
    return newId(this.event, of);
  }

  person(id: string | undefined): Person | undefined {
    return id === undefined ? undefined : this.people.get(id);
  }

  school(id: string | undefined): School | undefined {
    return id === undefined ? undefined : this.schools.get(id);
  }

  /** Whether the text is locked; that is said. */
  #refuses(): boolean {
    if (this.locked) this.said = m.what_locked();
    return this.locked;
  }

  #missingIn(step: Step): Field[] {
    return step.fields.filter((field) => this.lacks(field).length > 0);
  }

  /** Shows another record at the step where it was changed, so that the change is seen. */
  #goBack(gone: Gone<EventFile>): void {
    const step = this.steps.findIndex((step) => step.id === gone.where);
    if (step >= 0 && step !== this.step) this.goTo(step);
    this.#put(gone.record);
    this.gone += 1;
  }

  #put(event: EventFile): void {
    this.event = event;
    this.saving.later();
    this.#after();
  }

  #after(): void {
    this.canUndo = this.#history.canUndo;
    this.canRedo = this.#history.canRedo;
    this.page.refresh();
    this.proof.later();
  }
}

const KEY = Symbol('event session');

export const provideSession = (session: EventSession): EventSession => setContext(KEY, session);
export const useSession = (): EventSession => getContext<EventSession>(KEY);

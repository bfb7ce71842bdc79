/** A state that can be gone back to, and what was done to it. */
interface Step<T> {
  record: T;
  what: string;
  /** Where the user was when it was done: going back goes there too. */
  where: string;
  /** Typing in one place is one step as long as it goes on. */
  place: string | null;
  at: number;
  since: number;
}

/** What a step brings back. */
export type Gone<T> = Pick<Step<T>, 'record' | 'what' | 'where'>;

/** How long a pause ends a run of typing, in milliseconds. */
const PAUSE = 1500;
/** How long a run of typing may be: an undo takes back a sentence, not a paragraph. */
const LONGEST = 10_000;
/** More steps than an evening has; each shares all that did not change. */
const MOST = 500;

/** Undo and redo over whole records. */
export class History<T> {
  #past: Step<T>[] = [];
  #future: Step<T>[] = [];

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Notes the record as it was before a change. */
  note(before: T, what: string, place: string | null, now: number, where = ''): void {
    const last = this.#past.at(-1);
    this.#future = [];
    if (
      last &&
      place !== null &&
      last.place === place &&
      now - last.at < PAUSE &&
      now - last.since < LONGEST
    ) {
      last.at = now;
      return;
    }
    this.#past.push({ record: before, what, where, place, at: now, since: now });
    if (this.#past.length > MOST) this.#past.shift();
  }

  /** The record before the last change, and what that change was. */
  undo(current: T): Gone<T> | null {
    return this.#step(this.#past, this.#future, current);
  }

  /** The record after the change that was undone last. */
  redo(current: T): Gone<T> | null {
    return this.#step(this.#future, this.#past, current);
  }

  #step(from: Step<T>[], to: Step<T>[], current: T): Gone<T> | null {
    const step = from.pop();
    if (!step) return null;
    // What is typed after going back is a step of its own.
    to.push({ ...step, record: current, place: null });
    return { record: step.record, what: step.what, where: step.where };
  }
}

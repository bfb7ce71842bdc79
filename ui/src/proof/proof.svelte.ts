import { backend, faultOf, type EventFile, type Fault, type Habits, type Slip } from '../backend';
import { desk } from '../app/desk.svelte';
import { oneAtATime } from '../shared/newest';
import { carried, grouped, isCertain, isMarked, touches } from './slips';
import { ownTexts, textAt } from './texts';

/** How long the keys must rest before the text is read, in milliseconds. */
const REST = 300;

/** Rules about the spelling of single words: what is never to be marked goes into the dictionary. */
const WORDS = new Set(['syllable', 'raw-typing', 'wrong-word']);

/** A slip whose card is open, and where on the screen it stands. */
export interface Opened {
  slip: Slip;
  at: DOMRect;
  /** Whether the card was asked for by keys, and so takes them. */
  keys: boolean;
  /** Where the keys were; they go back there. */
  from: HTMLElement | null;
}

/** The slips of one event: read anew when the keys rest, carried along while they do not. */
export class Proof {
  opened = $state.raw<Opened | null>(null);
  /** Whether the event was read at least once. */
  ready = $state(false);
  fault = $state.raw<Fault | null>(null);

  #read: () => EventFile;
  #found = $state.raw<Slip[]>([]);
  #then = $state.raw<EventFile | null>(null);
  /** Left as they are, until the event is opened again. */
  #aside = $state.raw<ReadonlySet<string>>(new Set());
  /** Where letters were entered last, until the cursor goes elsewhere. */
  #typing = $state.raw<{ path: string; at: number } | null>(null);
  #composing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ask = oneAtATime(() => this.#look());

  constructor(read: () => EventFile) {
    this.#read = read;
    this.later();
  }

  /** Every slip where it stands now. */
  slips = $derived.by(() => {
    const [then, now] = [this.#then, this.#read()];
    const found = this.#found.filter((slip) => !this.#aside.has(slip.place));
    if (then === null || then === now) return found;
    const texts = new Map<string, [string, string]>();
    return found.flatMap((slip) => {
      const pair = texts.get(slip.path) ?? [textAt(then, slip.path), textAt(now, slip.path)];
      texts.set(slip.path, pair);
      return carried(slip, ...pair) ?? [];
    });
  });

  /**
   * Those that the user is told of one by one; what the eye does not see is mended with the certain ones, and what only
   * a check-list asks waits for the export.
   */
  told = $derived(this.slips.filter(isMarked));

  /** Those about what is told, for the check-list before an export. */
  content = $derived(this.slips.filter((slip) => slip.content));

  /** Those that are underlined, by path: never the word that is being typed. */
  marked = $derived.by(() => {
    const typing = this.#typing;
    const shown = this.told.filter((slip) => !(typing?.path === slip.path && touches(slip, typing.at)));
    return grouped(shown, (slip) => slip.path);
  });

  certain = $derived(this.slips.filter(isCertain));

  /** Something changed: the text is read once the keys rest. */
  later(): void {
    this.opened = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), REST);
  }

  /** Letters were entered before a place. */
  typed(path: string, at: number): void {
    this.#typing = { path, at };
    this.opened = null;
  }

  /** The cursor went elsewhere, or came by itself and not by typing. */
  moved(): void {
    if (this.#typing) this.#typing = null;
  }

  /** An input method begins or ends to put a word together: nothing is drawn meanwhile. */
  compose(on: boolean): void {
    if (on === this.#composing) return;
    this.#composing = on;
    if (!on) this.later();
  }

  get composing(): boolean {
    return this.#composing;
  }

  /** The marked slip at a place of a text. */
  at(path: string, place: number): Slip | undefined {
    return this.marked.get(path)?.find((slip) => touches(slip, place));
  }

  /** "Not this time": until the event is opened again. */
  setAside(slip: Slip): void {
    this.#aside = new Set(this.#aside).add(slip.place);
    this.opened = null;
  }

  /** "Never here": this wording in these surroundings. */
  neverHere(slip: Slip): Promise<void> {
    return this.#keep(slip, (habits) => ({ ...habits, here: [...habits.here, slip.place] }));
  }

  /** "Never": this word, or this wording under this rule. */
  never(slip: Slip): Promise<void> {
    return this.#keep(slip, (habits) =>
      isOwnWord(slip)
        ? { ...habits, dictionary: [...habits.dictionary, slip.text] }
        : { ...habits, never: [...habits.never, { rule: slip.rule, text: slip.text }] },
    );
  }

  async #keep(slip: Slip, change: (habits: Habits) => Habits): Promise<void> {
    this.setAside(slip);
    await desk.saveHabits(change(desk.habits));
    this.later();
  }

  async #look(): Promise<void> {
    // What is still being put together is no word yet.
    if (this.#composing) return;
    const event = this.#read();
    try {
      this.#found = await backend.call('proofread', { event, texts: ownTexts(event) });
      this.#then = event;
      this.ready = true;
      this.fault = null;
    } catch (found) {
      this.fault = faultOf(found);
    }
  }
}

/** Whether a slip is about the spelling of one word. */
export const isOwnWord = (slip: Slip): boolean => WORDS.has(slip.rule) && !/\s/.test(slip.text);

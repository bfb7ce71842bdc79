import { backend, faultOf, type EventFile, type Fault, type OpenEvent, type Remark } from '../backend';

/** A pause after which what was typed is saved; with the writing itself it stays under a second. */
const PAUSE = 500;
/** How long unbroken typing may go on before it is saved all the same. */
const LONGEST = 2000;
/** How long a save that is due may wait for the page: whoever types wants to see the page first. */
const PATIENCE = 150;
/** How soon a save that failed is tried again. */
const RETRY = 3000;

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';

/** Keeps an event on disk: shortly after every change, again after a failure, never over someone else's. */
export class Saving {
  state = $state<SaveState>('saved');
  savedAt = $state('');
  fault = $state<Fault | null>(null);
  remarks = $state.raw<Remark[]>([]);

  #id: string;
  #revision: number;
  #read: () => EventFile;
  #painted: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince = 0;
  #changed = false;
  /** A save is due and waits for the page: what is typed now goes with it. */
  #due = false;
  #running: Promise<void> | null = null;

  /** `painted` resolves once the next page has been painted. */
  constructor(open: OpenEvent, read: () => EventFile, painted: () => Promise<void>) {
    this.#id = open.id;
    this.#revision = open.revision;
    this.savedAt = open.saved_at;
    this.#read = read;
    this.#painted = painted;
  }

  /** Something changed: save it soon. */
  later(): void {
    const now = Date.now();
    if (!this.#changed) this.#waitingSince = now;
    this.#changed = true;
    if (this.state === 'conflict') return;
    if (this.state === 'saved') this.state = 'waiting';
    if (this.#due) return;
    const left = Math.max(0, this.#waitingSince + LONGEST - now);
    this.#schedule(Math.min(PAUSE, left));
  }

  /** Saves what is not yet saved; resolves when nothing is left, or when it failed. */
  async now(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#running) await this.#running;
    if (this.#changed && this.state !== 'conflict') {
      this.#running = this.#save();
      await this.#running;
      this.#running = null;
    }
    return !this.#changed;
  }

  /** The user keeps her text although the event was saved from elsewhere; the other stays among the versions. */
  async keepMine(): Promise<void> {
    const theirs = await backend.call('event_open', { id: this.#id });
    this.#revision = theirs.revision;
    this.state = 'waiting';
    this.#changed = true;
    await this.now();
  }

  /** The user takes what was saved from elsewhere. */
  async takeTheirs(): Promise<EventFile> {
    const theirs = await backend.call('event_open', { id: this.#id });
    this.#revision = theirs.revision;
    this.savedAt = theirs.saved_at;
    this.#changed = false;
    this.state = 'saved';
    return theirs.event;
  }

  #schedule(after: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      this.#due = true;
      await Promise.race([this.#painted(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
      this.#due = false;
      await this.now();
    }, after);
  }

  async #save(): Promise<void> {
    this.#changed = false;
    this.state = 'saving';
    try {
      const saved = await backend.call('event_save', {
        id: this.#id,
        revision: this.#revision,
        event: this.#read(),
      });
      this.#revision = saved.revision;
      this.savedAt = saved.saved_at;
      this.remarks = saved.remarks;
      this.fault = null;
      this.state = this.#changed ? 'waiting' : 'saved';
    } catch (found) {
      this.#changed = true;
      this.fault = faultOf(found);
      this.state = this.fault.code === 'conflict' ? 'conflict' : 'failed';
      if (this.state === 'failed') this.#schedule(RETRY);
    }
  }
}

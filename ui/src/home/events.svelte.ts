import { desk } from '../app/desk.svelte';
import { backend, type EventSummary } from '../backend';
import { schoolYear } from '../text/date';
import { filtered, NO_FILTER, type Filter } from './shelf';

/** The events of a school year, or those that a search finds in all years. */
export class Events {
  text = $state('');
  /** The year's events, whatever is searched for. */
  all = $state.raw<EventSummary[]>([]);
  found = $state.raw<EventSummary[]>([]);
  filter = $state<Filter>({ ...NO_FILTER });
  loaded = $state(false);
  /** Who was deleted last, so that it can be undone. */
  deleted = $state.raw<EventSummary | null>(null);
  year = $state(schoolYear(desk.today));
  searching = $derived(this.text.trim() !== '');
  shown = $derived(filtered(this.searching ? this.found : this.all, this.filter));
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  search(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), 120);
  }

  /** Turns to the year before or after. */
  turn(by: number): void {
    const first = Number(this.year.slice(0, 4)) + by;
    this.year = `${first}-${first + 1}`;
    this.filter = { ...NO_FILTER };
    void this.load();
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    const text = this.text.trim();
    const found = await desk.attempt(() =>
      backend.call('event_list', { text, school_year: text === '' ? this.year : null, kind: null }),
    );
    if (turn !== this.#turn || !found) return;
    if (text === '') this.all = found;
    else this.found = found;
    this.loaded = true;
  }

  async open(id: string): Promise<void> {
    const open = await desk.attempt(() => backend.call('event_open', { id }));
    if (open) await desk.openEvent(open);
    else await this.load();
  }

  async delete(event: EventSummary): Promise<void> {
    const gone = await desk.attempt(() => backend.call('event_delete', { id: event.id }));
    if (gone === undefined) return;
    this.deleted = event;
    if (desk.sample === event.id) desk.sample = null;
    await this.#again();
  }

  async duplicate(event: EventSummary, date: string): Promise<void> {
    const open = await desk.attempt(() => backend.call('event_duplicate', { id: event.id, date }));
    if (open) await desk.openEvent(open);
  }

  async undoDelete(): Promise<void> {
    const event = this.deleted;
    if (!event) return;
    this.deleted = null;
    await desk.attempt(() => backend.call('event_restore', { id: event.id }));
    await this.#again();
  }

  /** Reads the year again, and what is searched for. */
  async #again(): Promise<void> {
    if (this.searching) await this.load();
    const all = await desk.attempt(() =>
      backend.call('event_list', { text: '', school_year: this.year, kind: null }),
    );
    if (all) this.all = all;
  }
}

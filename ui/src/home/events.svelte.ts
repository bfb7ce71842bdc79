import { desk } from '../app/desk.svelte';
import { backend, type EventSummary } from '../backend';
import { schoolYear } from '../text/date';

/** The events of this school year, or those that a search finds in all years. */
export class Events {
  text = $state('');
  list = $state.raw<EventSummary[]>([]);
  loaded = $state(false);
  /** Who was deleted last, so that it can be undone. */
  deleted = $state.raw<EventSummary | null>(null);
  year = schoolYear(desk.today);
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  search(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), 120);
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    const text = this.text.trim();
    const found = await desk.attempt(() =>
      backend.call('event_list', { text, school_year: text === '' ? this.year : null, kind: null }),
    );
    if (turn !== this.#turn || !found) return;
    this.list = found;
    this.loaded = true;
  }

  async open(id: string): Promise<void> {
    const open = await desk.attempt(() => backend.call('event_open', { id }));
    if (open) desk.openEvent(open);
    else await this.load();
  }

  async delete(event: EventSummary): Promise<void> {
    const gone = await desk.attempt(() => backend.call('event_delete', { id: event.id }));
    if (gone === undefined) return;
    this.deleted = event;
    await this.load();
  }

  async duplicate(event: EventSummary, date: string): Promise<void> {
    const open = await desk.attempt(() => backend.call('event_duplicate', { id: event.id, date }));
    if (open) desk.openEvent(open);
  }

  async undoDelete(): Promise<void> {
    const event = this.deleted;
    if (!event) return;
    this.deleted = null;
    await desk.attempt(() => backend.call('event_restore', { id: event.id }));
    await this.load();
  }
}

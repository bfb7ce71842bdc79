import { MediaQuery } from 'svelte/reactivity';
import {
  backend,
  faultOf,
  type Code,
  type EventKind,
  type Fault,
  type Habits,
  type HouseStyle,
  type KindCard,
  type Level,
  type OpenEvent,
  type School,
  type Settings,
  type Vocabulary,
  type Words,
} from '../backend';
import type { EventSession } from '../event/session.svelte';
import { parseIso, type Day } from '../text/date';
import { dress } from './dress';
import { start as askedFirst } from './first';

export type Place =
  'home' | 'new' | 'event' | 'settings' | 'first' | 'bin' | 'year' | 'library' | 'consents' | 'help';

/** After the first paint, in milliseconds. */
const SOON = 300;

/** The room of an event and all that is in it: half of the interface, which the first look at the window can do without. */
const bringRoom = () => import('../event/room');

/** The window as a whole: what it began with, where the user is, the event that lies open. */
export class Desk {
  ready = $state(false);
  fault = $state<Fault | null>(null);
  place = $state<Place>('home');
  session = $state.raw<EventSession | null>(null);
  /** Where an event is worked on; there before the first session. */
  room = $state.raw<Awaited<ReturnType<typeof bringRoom>> | null>(null);
  school = $state.raw<School | null>(null);
  settings = $state.raw<Settings>({ language: 'vi', theme: 'system', author: null, signer: null });
  /** What the decree leaves to the school; it comes with the start. */
  style = $state.raw<HouseStyle | null>(null);
  /** How the school wants to be proofread. */
  habits = $state.raw<Habits>({
    off: [],
    vowel: 'either',
    weekday: 'capital',
    dictionary: [],
    never: [],
    here: [],
  });
  /** Whether the first event that opens is shown around: at the very first start, or when asked for. */
  tour = $state(false);
  /** The sample event, while it is there. */
  sample = $state<string | null>(null);
  /** The day that a new event is asked for, from the calendar. */
  newDay = $state.raw<Day | null>(null);
  kinds = $state.raw<KindCard[]>([]);
  vocabulary = $state.raw<Vocabulary>({});
  version = '';
  today: Day = { year: 2026, month: 1, day: 1 };
  #photoBase = '';
  #night = new MediaQuery('prefers-color-scheme: dark');

  async start(): Promise<void> {
    this.fault = null;
    try {
      const start = await askedFirst();
      this.kinds = start.kinds;
      this.vocabulary = start.vocabulary as unknown as Vocabulary;
      this.version = start.version;
      this.today = parseIso(start.today) ?? this.today;
      this.#photoBase = start.photo_base;
      this.school = start.school;
      this.sample = start.sample;
      this.style = start.style;
      this.habits = start.proofreading;
      this.#use(start.settings);
      this.ready = true;
      // While the user looks at the first screen, what she opens next is brought.
      setTimeout(() => void this.attempt(bringRoom), SOON);
    } catch (found) {
      this.fault = faultOf(found);
    }
  }

  async saveSettings(settings: Settings): Promise<void> {
    this.#use(settings);
    await this.attempt(() => backend.call('settings_save', settings));
  }

  async saveSchool(school: School): Promise<void> {
    await this.attempt(async () => {
      this.school = await backend.call('school_save', { school });
    });
  }

  async saveHabits(habits: Habits): Promise<void> {
    await this.attempt(async () => {
      this.habits = await backend.call('proof_habits_save', habits);
      this.session?.proof.later();
    });
  }

  /** Runs something that may fail; a fault is shown over the window until it is read. */
  async attempt<T>(what: () => Promise<T>): Promise<T | undefined> {
    try {
      return await what();
    } catch (found) {
      this.fault = faultOf(found);
      return undefined;
    }
  }

  /** Opens the sample event; there is one, until it is thrown away. */
  async openSample(): Promise<void> {
    const open = await this.attempt(() => backend.call('sample_create', {}));
    if (!open) return;
    this.sample = open.id;
    await this.openEvent(open);
  }

  async openEvent(open: OpenEvent): Promise<void> {
    const { kind } = open.event.event;
    const brought = await this.attempt(() => Promise.all([bringRoom(), backend.call('kind_form', { kind })]));
    if (!brought) return;
    const [room, form] = brought;
    this.room = room;
    this.session = new room.EventSession(open, form);
    this.place = 'event';
  }

  /** Goes elsewhere, once everything is on disk. */
  async go(place: Place): Promise<void> {
    await this.session?.saving.now();
    if (place !== 'event' && this.session?.saving.state === 'saved') this.session = null;
    if (place !== 'new') this.newDay = null;
    this.place = place;
  }

  kind(code: EventKind): KindCard | undefined {
    return this.kinds.find((kind) => kind.code === code);
  }

  /** Whether night ink is shown. */
  get dark(): boolean {
    const { theme } = this.settings;
    return theme === 'dark' || (theme === 'system' && this.#night.current);
  }

  /** Words in the user's language. */
  say(words: Words | undefined): string {
    return words ? words[this.settings.language] : '';
  }

  codes(list: string | undefined): Code[] {
    const found = list ? this.vocabulary[list] : undefined;
    return Array.isArray(found) ? found : [];
  }

  /** The words that a field suggests from. */
  words(list: 'titles' | 'honorifics' | 'subjects' | 'tags', level: Level | undefined): string[] {
    const found = this.vocabulary[list];
    if (Array.isArray(found)) return found.map((entry) => entry.vi);
    const lists = level ? [found?.[level] ?? []] : Object.values(found ?? {});
    return [...new Set(lists.flat().map((entry) => (typeof entry === 'string' ? entry : entry.vi)))];
  }

  word(list: string, code: string | undefined): string {
    return this.say(this.codes(list).find((entry) => entry.code === code));
  }

  photo(file: string, size: 'thumb' | 'page'): string {
    return `${this.#photoBase}/${encodeURIComponent(file)}?size=${size}`;
  }

  #use(settings: Settings): void {
    this.settings = settings;
    dress(settings);
  }
}

export const desk = new Desk();

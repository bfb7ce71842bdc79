import { desk } from '../app/desk.svelte';
import { backend } from '../backend';
import { jumpTo } from '../event/jump';
import type { Layout } from '../event/layout.svelte';
import type { EventSession } from '../event/session.svelte';
import { CHANNEL, type Around, type FromPage, type Paper, type ToPage } from './channel';

/** The page in a window of its own: opened and closed, told what to show, listened to. Lives with the event's view. */
export class Away {
  #session: EventSession;
  #layout: Layout;
  #channel = new BroadcastChannel(CHANNEL);
  /** How often the window has come to stand: each time it is told everything. */
  #stood = $state(0);

  constructor(session: EventSession, layout: Layout) {
    this.#session = session;
    this.#layout = layout;
    this.#channel.onmessage = ({ data }: MessageEvent<FromPage>) => this.#hear(data);
    $effect(() => {
      if (layout.away && this.#stood > 0) this.#say({ paper: this.#paper() });
    });
    $effect(() => {
      if (layout.away && this.#stood > 0) this.#say({ around: this.#around() });
    });
    $effect(() => {
      const gone = () => this.#gone();
      const leave = () => this.back();
      window.addEventListener('pageclosed', gone);
      window.addEventListener('pagehide', leave);
      return () => {
        window.removeEventListener('pageclosed', gone);
        window.removeEventListener('pagehide', leave);
        leave();
        this.#channel.close();
      };
    });
  }

  /** Opens the page's window, or brings the one that is open to the front. */
  async open(): Promise<void> {
    this.#layout.popOut(this.#session.page.view === 'page');
    const opened = await desk.attempt(() => backend.call('page_open', {}));
    if (!opened) this.#gone();
  }

  /** Closes the page's window; the page is beside the form again. */
  back(): void {
    if (!this.#layout.away) return;
    this.#gone();
    void desk.attempt(() => backend.call('page_close', {}));
  }

  /** From one place to the other. */
  toggle(): void {
    if (this.#layout.away) this.back();
    else void this.open();
  }

  #gone(): void {
    this.#stood = 0;
    this.#layout.takeBack();
  }

  #hear(said: FromPage): void {
    if (!this.#layout.away) return;
    if ('ready' in said) this.#stood += 1;
    else if ('show' in said) this.#session.page.show(said.show, said.format);
    else if ('back' in said) this.back();
    else {
      void jumpTo(this.#session, said.jump);
      void desk.attempt(() => backend.call('window_forward', {}));
    }
  }

  #say(what: ToPage): void {
    this.#channel.postMessage(what);
  }

  #paper(): Paper {
    const { shown, format } = this.#session.page;
    return { shown, format };
  }

  #around(): Around {
    const { wanted, page, focus } = this.#session;
    const { language, theme } = desk.settings;
    return {
      papers: wanted.map((kind) => ({ kind, name: desk.word('document_kind', kind) })),
      document: page.document,
      focus,
      settings: { language, theme },
      dark: desk.dark,
    };
  }
}

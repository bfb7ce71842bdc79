import {
  backend,
  faultOf,
  type ChosenFolder,
  type DocumentKind,
  type Exported,
  type ExportMode,
  type Fault,
  type Format,
  type Gap,
  type Notice,
} from '../backend';
import type { EventSession } from '../event/session.svelte';
import { htmlOf } from '../page/sheet';
import { printPage } from './print';

/** How often a slow export is looked at, in milliseconds. */
const LOOK = 300;

/** Which formats a paper comes in. */
export const formatsOf = (kind: DocumentKind): Format[] =>
  kind === 'message' ? ['message'] : kind === 'news' ? ['docx', 'html', 'portal'] : ['docx'];

/** One export of an event: what is chosen, where to, what came of it. */
export class Exporting {
  documents = $state<Record<string, boolean>>({});
  formats = $state<Record<string, boolean>>({ docx: true, html: true, portal: true, message: true });
  mode = $state<ExportMode>('draft');
  folder = $state.raw<ChosenFolder | null>(null);
  gaps = $state.raw<Record<string, Gap[]>>({});
  /** What an editor would ask of the content; null if that could not be found out. */
  notices = $state.raw<Notice[] | null>(null);
  /** Set once the work has taken long enough to be spoken of. */
  busy = $state(false);
  slow = $state(false);
  /** How far a slow export is, from 0 to 1. */
  far = $state(0);
  fault = $state.raw<Fault | null>(null);
  /** Whether the last export was stopped, as asked: what is told then is no fault. */
  stopped = $state(false);
  done = $state.raw<Exported | null>(null);
  copied = $state<string | null>(null);
  /** No file is to be larger, in megabytes; null keeps the photos' quality. */
  most = $state<number | null>(null);
  /** How large the files would be, in bytes; null while that is not known. */
  size = $state.raw<{ largest: number; all: number } | null>(null);

  #session: EventSession;
  #asked = 0;

  constructor(session: EventSession) {
    this.#session = session;
    for (const kind of session.wanted) this.documents[kind] = true;
  }

  /** Looks the papers through, so that nothing moves and nothing is called complete before it is known. */
  async look(): Promise<void> {
    await Promise.all([this.lookForGaps(), this.#lookAtContent()]);
  }

  chosen = $derived(this.#ordered());
  offered = $derived([...new Set(this.chosen.flatMap(formatsOf))]);
  /** How much the chosen papers still lack. */
  missing = $derived(this.chosen.reduce((sum, kind) => sum + (this.gaps[kind]?.length ?? 0), 0));

  async chooseFolder(): Promise<boolean> {
    await this.#try(async () => {
      this.folder = (await backend.call('folder_choose', {})) ?? this.folder;
    });
    return this.folder !== null;
  }

  async run(): Promise<void> {
    if (!this.folder && !(await this.chooseFolder())) return;
    if (!this.folder || !(await this.#session.saving.now())) return;
    this.busy = true;
    this.stopped = false;
    const request = { ...this.#request(), folder: this.folder.id };
    const look = setInterval(() => void this.#lookHowFar(), LOOK);
    await this.#try(async () => {
      this.done = await backend.call('export', request);
    });
    clearInterval(look);
    this.slow = this.busy = false;
    this.far = 0;
  }

  /** Stops the export; nothing is written then. */
  async stop(): Promise<void> {
    this.stopped = true;
    await backend.call('export_cancel', {}).catch(() => null);
  }

  async #lookHowFar(): Promise<void> {
    const progress = await backend.call('export_progress', {}).catch(() => null);
    if (!progress || !this.busy) return;
    this.slow = true;
    // A size that is hard to keep brings more steps: what was reached is not taken back.
    this.far = Math.max(this.far, progress.done / Math.max(1, progress.total));
  }

  /** Finds out how large the files would be; nothing is told of a choice that was changed meanwhile. */
  async measure(): Promise<void> {
    const asked = ++this.#asked;
    this.size = null;
    const request = this.#request();
    if (request.documents.length === 0 || request.formats.length === 0) return;
    const found = await backend.call('export_size', { ...request, folder: '' }).catch(() => null);
    if (!found || asked !== this.#asked) return;
    const sizes = found.files.map((file) => file.bytes);
    this.size = { largest: Math.max(0, ...sizes), all: sizes.reduce((sum, bytes) => sum + bytes, 0) };
  }

  async openFolder(): Promise<void> {
    if (this.folder) await this.#try(() => backend.call('folder_open', { folder: this.folder!.id }));
  }

  /** Puts the message on the clipboard, for Zalo. */
  async copyMessage(): Promise<void> {
    await this.#try(async () => {
      const preview = await this.#preview('message');
      const text =
        new DOMParser().parseFromString(htmlOf(preview.sheet), 'text/html').body.textContent?.trim() ?? '';
      await backend.call('clipboard_copy', { text, html: null });
      this.copied = 'message';
    });
  }

  /** Shows a paper to the system's printer. */
  async print(kind: DocumentKind): Promise<void> {
    await this.#try(async () => {
      const preview = await this.#preview(kind);
      await printPage(htmlOf(preview.sheet), preview.title);
    });
  }

  #request() {
    return {
      id: this.#session.id,
      documents: this.chosen,
      formats: this.offered.filter((format) => this.formats[format]),
      mode: this.missing > 0 ? ('draft' as const) : this.mode,
      ...(this.most !== null && { max_bytes: this.most * 1_000_000 }),
    };
  }

  #ordered(): DocumentKind[] {
    return Object.keys(this.documents).filter((kind) => this.documents[kind]) as DocumentKind[];
  }

  #preview(kind: DocumentKind) {
    return backend.call('preview', {
      event: this.#session.event,
      document: kind,
      format: kind === 'message' ? 'message' : 'docx',
    });
  }

  async #try(what: () => Promise<unknown>): Promise<void> {
    try {
      await what();
      this.fault = null;
    } catch (found) {
      this.fault = faultOf(found);
    }
  }

  async #lookAtContent(): Promise<void> {
    await this.#try(async () => {
      this.notices = await backend.call('content_check', { event: this.#session.event });
    });
  }

  /** Finds out what each paper lacks. */
  async lookForGaps(): Promise<void> {
    for (const kind of this.#session.wanted) {
      const preview = await this.#preview(kind).catch(() => null);
      if (preview) this.gaps = { ...this.gaps, [kind]: preview.gaps };
    }
  }
}

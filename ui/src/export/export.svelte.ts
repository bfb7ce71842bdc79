import {
  backend,
  faultOf,
  type ChosenFolder,
  type DocumentKind,
  type Exported,
  type Fault,
  type Format,
  type Gap,
} from '../backend';
import type { EventSession } from '../event/session.svelte';

/** Which formats a paper comes in. */
export const formatsOf = (kind: DocumentKind): Format[] =>
  kind === 'message' ? ['message'] : kind === 'news' ? ['docx', 'html', 'portal'] : ['docx'];

/** One export of an event: what is chosen, where to, what came of it. */
export class Exporting {
  documents = $state<Record<string, boolean>>({});
  formats = $state<Record<string, boolean>>({ docx: true, html: true, portal: true, message: true });
  folder = $state.raw<ChosenFolder | null>(null);
  gaps = $state.raw<Record<string, Gap[]>>({});
  busy = $state(false);
  fault = $state.raw<Fault | null>(null);
  done = $state.raw<Exported | null>(null);
  copied = $state<DocumentKind | null>(null);

  #session: EventSession;

  constructor(session: EventSession) {
    this.#session = session;
    for (const kind of session.wanted) this.documents[kind] = true;
    void this.#lookForGaps();
  }

  chosen = $derived(Object.keys(this.documents).filter((kind) => this.documents[kind]) as DocumentKind[]);
  offered = $derived([...new Set(this.chosen.flatMap(formatsOf))]);

  async chooseFolder(): Promise<boolean> {
    try {
      this.folder = (await backend.call('folder_choose', {})) ?? this.folder;
      this.fault = null;
    } catch (found) {
      this.fault = faultOf(found);
    }
    return this.folder !== null;
  }

  async run(): Promise<void> {
    if (!this.folder && !(await this.chooseFolder())) return;
    if (!this.folder || !(await this.#session.saving.now())) return;
    this.busy = true;
    this.fault = null;
    try {
      this.done = await backend.call('export', {
        id: this.#session.id,
        documents: this.chosen,
        formats: this.offered.filter((format) => this.formats[format]),
        folder: this.folder.id,
      });
    } catch (found) {
      this.fault = faultOf(found);
    }
    this.busy = false;
  }

  async openFolder(): Promise<void> {
    if (this.folder) await this.#try(() => backend.call('folder_open', { folder: this.folder!.id }));
  }

  /** Puts a paper's text on the clipboard, for Zalo or the portal's own editor. */
  async copy(kind: DocumentKind): Promise<void> {
    await this.#try(async () => {
      const preview = await backend.call('preview', {
        id: this.#session.id,
        event: this.#session.event,
        document: kind,
        format: kind === 'message' ? 'message' : 'html',
      });
      const { text, html } = plain(preview.html);
      await backend.call('clipboard_copy', { text, html: kind === 'message' ? null : html });
      this.copied = kind;
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

  async #lookForGaps(): Promise<void> {
    for (const kind of this.#session.wanted) {
      const preview = await backend
        .call('preview', {
          id: this.#session.id,
          event: this.#session.event,
          document: kind,
          format: kind === 'message' ? 'message' : 'docx',
        })
        .catch(() => null);
      if (preview) this.gaps = { ...this.gaps, [kind]: preview.gaps };
    }
  }
}

/** A preview's words: as plain text, one block a line, and as simple HTML without the preview's own marks. */
export function plain(html: string): { text: string; html: string } {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  for (const picture of body.querySelectorAll('img, style')) picture.remove();
  for (const place of body.querySelectorAll('*'))
    for (const { name } of [...place.attributes]) place.removeAttribute(name);
  const lines: string[] = [];
  const blocks = body.querySelectorAll('h1, h2, h3, p, li, pre, figcaption, td');
  for (const block of blocks) {
    if (block.querySelector('p, li')) continue;
    const text = (block.textContent ?? '').replace(/[ \t]+/g, ' ').trim();
    if (text !== '') lines.push(block.tagName === 'LI' ? `- ${text}` : text);
  }
  return {
    text: lines.length > 0 ? lines.join('\n') : (body.textContent ?? '').trim(),
    html: body.innerHTML,
  };
}

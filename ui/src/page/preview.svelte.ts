import {
  backend,
  faultOf,
  type DocumentKind,
  type EventFile,
  type Fault,
  type Preview,
  type PreviewFormat,
} from '../backend';

/** The page beside the form: asked for anew after every change, once a frame at most, the newest answer shown. */
export class PageView {
  document = $state<DocumentKind>('news');
  format = $state<PreviewFormat>('docx');
  /** The page as it will come out, or its sections for rewriting. */
  view = $state<'page' | 'writing'>('page');
  /** How large the page should be; null: fitted into the pane. */
  zoom = $state<number | null>(null);
  /** How large the page is now; 1 is as large as in print. */
  scale = $state(1);
  shown = $state.raw<Preview | null>(null);
  fault = $state<Fault | null>(null);

  #id: string;
  #read: () => EventFile;
  #busy = false;
  #again = false;
  #frame = 0;

  constructor(id: string, read: () => EventFile) {
    this.#id = id;
    this.#read = read;
  }

  /** Shows another paper, or the same in another form. */
  show(document: DocumentKind, format: PreviewFormat = this.format): void {
    this.document = document;
    this.format = document === 'message' ? 'message' : format === 'message' ? 'docx' : format;
    this.refresh();
  }

  /** Something changed. */
  refresh(): void {
    if (this.#busy) {
      this.#again = true;
      return;
    }
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => void this.#ask());
  }

  async #ask(): Promise<void> {
    this.#busy = true;
    const { document, format } = this;
    try {
      const preview = await backend.call('preview', {
        id: this.#id,
        event: this.#read(),
        document,
        format,
      });
      if (document === this.document && format === this.format) {
        this.shown = preview;
        this.fault = null;
      }
    } catch (found) {
      this.fault = faultOf(found);
    }
    this.#busy = false;
    if (this.#again) {
      this.#again = false;
      this.refresh();
    }
  }
}

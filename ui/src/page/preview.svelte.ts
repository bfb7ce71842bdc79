import {
  backend,
  faultOf,
  type DocumentKind,
  type EventFile,
  type Fault,
  type Preview,
  type PreviewFormat,
  type PreviewRequest,
} from '../backend';
import { editsBetween } from '../event/edits';
import { oneAtATime } from '../shared/newest';
import { Held, type Page } from './sheet';

/** A paper as it would come out now, its page in full. */
export interface Shown extends Omit<Preview, 'sheet' | 'number'> {
  /** Which it is: for a moment another than the one that was just chosen. */
  document: DocumentKind;
  page: Page;
}

/** A paper as it will come out, its sections for rewriting, or the slips of the event. */
type View = 'page' | 'writing' | 'proof';

/** The page beside the form: asked for anew after every change, the newest answer shown. */
export class PageView {
  document = $state<DocumentKind>('news');
  format = $state<PreviewFormat>('docx');
  #view = $state<View>('page');
  /** The view that was chosen last; its sections may still be on the way. */
  #chosen: View = 'page';
  /** The section that is being rewritten, as "news/lead"; one at a time. */
  editing = $state<string | null>(null);
  /** How large the page should be; null: fitted into the pane. */
  zoom = $state<number | null>(null);
  /** How large the page is now; 1 is as large as in print. */
  scale = $state(1);
  shown = $state.raw<Shown | null>(null);
  fault = $state<Fault | null>(null);

  #read: () => EventFile;
  #held = new Held();
  /** The page that came last, as the core knows it: of the next one it is told only what changed. */
  #last: { number: number; event: EventFile } | null = null;
  #ask = oneAtATime(() => this.#compose());
  #waiting: (() => void)[] = [];

  constructor(read: () => EventFile) {
    this.#read = read;
  }

  get view(): View {
    return this.#view;
  }

  set view(view: View) {
    if (view === this.#chosen) return;
    this.#chosen = view;
    // The sections cross only while they are looked at; the view stays until they are there.
    if (view === 'writing') this.refresh();
    else this.#view = view;
  }

  /** Shows another paper, or the same in another form. */
  show(document: DocumentKind, format: PreviewFormat = this.format): void {
    this.document = document;
    this.format = document === 'message' ? 'message' : format === 'message' ? 'docx' : format;
    this.refresh();
  }

  /** Opens the editor of an own wording: "documents[0].sections[1].html". */
  rewrite(field: string, event: EventFile): void {
    const [document = -1, section = -1] = [...field.matchAll(/\[(\d+)\]/g)].map((found) => Number(found[1]));
    const paper = event.documents[document];
    const wording = paper?.sections?.[section];
    if (!paper || !wording) return;
    this.view = 'writing';
    this.editing = `${paper.kind}/${wording.name}`;
    this.show(paper.kind);
  }

  /** Something changed. The core is asked at once, and composes while the form is drawn. */
  refresh(): void {
    void this.#ask();
  }

  /** Resolves once the next page has been painted; not while the window is hidden. */
  painted(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async #compose(): Promise<void> {
    const { document, format } = this;
    try {
      const { sheet, ...preview } = await this.#made(document, format);
      const page = this.#held.complete(sheet);
      if (document === this.document && format === this.format) {
        this.shown = { ...preview, document, page };
        this.fault = null;
        if (preview.sections || this.#chosen !== 'writing') this.#view = this.#chosen;
      }
    } catch (found) {
      this.fault = faultOf(found);
      this.#chosen = this.#view;
      this.#last = null;
    }
    const waiting = this.#waiting.splice(0);
    if (waiting.length > 0)
      requestAnimationFrame(() => setTimeout(() => waiting.forEach((painted) => painted())));
  }

  /** Asks for a page: by what changed since the last one, or else by the whole event. */
  async #made(document: DocumentKind, format: PreviewFormat): Promise<Preview> {
    const event = this.#read();
    const wanted = { document, format, sections: this.#chosen === 'writing' };
    const made = (await this.#since(wanted, event)) ?? (await backend.call('preview', { ...wanted, event }));
    this.#last = { number: made.number, event };
    return made;
  }

  /** Asks by what changed; nothing where there was no page before, or the core no longer knows it. */
  async #since(wanted: Omit<PreviewRequest, 'event' | 'since'>, event: EventFile): Promise<Preview | null> {
    if (!this.#last) return null;
    const since = { page: this.#last.number, edits: editsBetween(this.#last.event, event) };
    try {
      return await backend.call('preview', { ...wanted, since });
    } catch (fault) {
      if (faultOf(fault).code !== 'forgotten') throw fault;
      return null;
    }
  }
}

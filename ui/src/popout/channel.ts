import type { DocumentKind, PreviewFormat, Settings } from '../backend';
import type { Shown } from '../page/preview.svelte';

/** Between the window with the form and the page's own: neither leaves the machine, nor the program. */
export const CHANNEL = 'tin-truong-page';

/** The paper, as it will come out. */
export interface Paper {
  shown: Shown | null;
  format: PreviewFormat;
}

/** What lies around the paper: which others there are, where the author is, how she likes it. */
export interface Around {
  papers: { kind: DocumentKind; name: string }[];
  document: DocumentKind;
  /** The field that holds the focus. */
  focus: string;
  settings: Pick<Settings, 'language' | 'theme'>;
  dark: boolean;
}

/** Said to the page's window, which keeps nothing of it. */
export type ToPage = { paper: Paper } | { around: Around };

/** Said by it. */
export type FromPage =
  /** It stands, and shows nothing yet. */
  | { ready: true }
  /** A sentence or a gap was clicked: its field. */
  | { jump: string }
  | { show: DocumentKind; format?: PreviewFormat }
  /** It wants to go back beside the form. */
  | { back: true };

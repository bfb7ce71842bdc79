import type { PortalPieces } from '../backend';

/** A piece of an article, for a field of the portal. */
export interface Piece {
  name: 'title' | 'lead' | 'body' | 'captions' | 'author';
  text: string;
  /** The same with its looks, for fields that keep them. */
  html: string | null;
}

/** The pieces that hold something, in the order in which portals ask for them. */
export function piecesOf(found: PortalPieces): Piece[] {
  const pieces: Piece[] = [
    { name: 'title', text: found.title, html: null },
    { name: 'lead', text: found.lead, html: null },
    { name: 'body', text: found.body_text, html: found.body_html },
    { name: 'captions', text: found.captions.filter((caption) => caption !== '').join('\n'), html: null },
    { name: 'author', text: found.author ?? '', html: null },
  ];
  return pieces.filter((piece) => piece.text.trim() !== '');
}

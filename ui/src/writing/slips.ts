import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Slip } from '../backend';

const KEY = new PluginKey<DecorationSet>('slips');

/** Where a slip stands in the document; the paragraphs are counted as `ownTexts` counts them. */
function placesOf(doc: Node): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    found.push({ start: at + 1, text: node.textContent });
    return false;
  });
  return found;
}

interface Marked extends Slip {
  /** Which paragraph. */
  index: number;
}

/** Underlines slips in the editor; what is typed moves them along until the text is read anew. */
export const underlines = (onopen: (slip: Slip, at: DOMRect, keys: boolean) => void) =>
  new Plugin<DecorationSet>({
    key: KEY,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, drawn) => (tr.getMeta(KEY) as DecorationSet | undefined) ?? drawn.map(tr.mapping, tr.doc),
    },
    props: {
      decorations: (state) => KEY.getState(state),
      handleClick: (view, at) => {
        open(view, at, false, onopen);
        return false;
      },
      handleKeyDown: (view, event) => {
        if (!event.ctrlKey || event.key !== '.' || event.isComposing) return false;
        return open(view, view.state.selection.head, true, onopen);
      },
    },
  });

/** Opens the card of the slip at a place; whether there is one. */
function open(
  view: EditorView,
  place: number,
  keys: boolean,
  onopen: (slip: Slip, at: DOMRect, keys: boolean) => void,
): boolean {
  const [found] = KEY.getState(view.state)?.find(place, place) ?? [];
  if (!found) return false;
  const { left, top, bottom } = view.coordsAtPos(found.from, 1);
  onopen((found.spec as { slip: Slip }).slip, new DOMRect(left, top, 0, bottom - top), keys);
  return true;
}

/** Shows these slips; a paragraph that reads otherwise by now is left for the next reading. */
export function showSlips(editor: Editor, slips: readonly Marked[]): void {
  const places = placesOf(editor.state.doc);
  const drawn = slips.flatMap((slip) => {
    const place = places[slip.index];
    if (!place || place.text.slice(slip.start, slip.end) !== slip.text) return [];
    return Decoration.inline(
      place.start + slip.start,
      place.start + slip.end,
      { class: `slip ${slip.level}` },
      { slip },
    );
  });
  editor.view.dispatch(editor.state.tr.setMeta(KEY, DecorationSet.create(editor.state.doc, drawn)));
}

/** The paragraph that the cursor stands in, and how far it stands in it. */
export function cursorOf(editor: Editor): { index: number; at: number } | null {
  const { $head } = editor.state.selection;
  if (!$head.parent.isTextblock) return null;
  const index = placesOf(editor.state.doc).findIndex((place) => place.start === $head.start());
  return index < 0 ? null : { index, at: $head.parentOffset };
}

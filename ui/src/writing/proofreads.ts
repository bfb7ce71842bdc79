import type { Editor } from '@tiptap/core';
import type { Proof } from '../proof/proof.svelte';
import { cursorOf, underlines } from './slips';

/** Tells the proofreader what happens in an editor, and opens cards there. */
export function proofreads(editor: Editor, proof: Proof, path: () => string | null): () => void {
  const dom = editor.view.dom;
  const begin = () => proof.compose(true);
  const end = () => proof.compose(false);
  dom.addEventListener('compositionstart', begin);
  dom.addEventListener('compositionend', end);
  editor.registerPlugin(underlines((slip, at, keys) => (proof.opened = { slip, at, keys, from: dom })));
  editor.on('update', () => {
    const cursor = cursorOf(editor);
    if (cursor) proof.typed(`${path()}#${cursor.index}`, cursor.at);
  });
  editor.on('selectionUpdate', () => proof.moved());
  editor.on('blur', () => queueMicrotask(() => proof.moved()));
  return () => {
    dom.removeEventListener('compositionstart', begin);
    dom.removeEventListener('compositionend', end);
    end();
  };
}

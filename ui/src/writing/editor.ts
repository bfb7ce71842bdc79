import { createDocument, Editor } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { DOMParser } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { SLOT } from '../phrases/phrases';
import { pastedHtml, pastedText } from './paste';

/**
 * An editor that knows paragraphs, bold, italic and lists, and nothing else: what is pasted becomes one of these.
 * It has no history of its own: undo is the event's, and comes back through `become`.
 */
export function sectionEditor(
  element: HTMLElement,
  html: string,
  label: string,
  onchange: (html: string) => void,
): Editor {
  const made: Editor = new Editor({
    element,
    content: html,
    autofocus: 'end',
    // Its style element would break the content security policy; the rules stand in the component.
    injectCSS: false,
    extensions: [Document, Paragraph, Text, Bold, Italic, BulletList, OrderedList, ListItem, ListKeymap],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        spellcheck: 'false',
        lang: 'vi',
      },
      transformPastedHTML: pastedHtml,
      clipboardTextParser: (text) => {
        const lines = document.createElement('div');
        lines.innerHTML = pastedText(text);
        return DOMParser.fromSchema(made.schema).parseSlice(lines, { preserveWhitespace: false });
      },
    },
    onUpdate: ({ editor }) => onchange(editor.getHTML()),
  });
  return made;
}

/** Makes the editor hold another text, without telling it as a change; the cursor goes where it differs. */
export function become(editor: Editor, html: string): void {
  const { doc, tr } = editor.state;
  const next = createDocument(html, editor.schema);
  const start = doc.content.findDiffStart(next.content);
  const ends = doc.content.findDiffEnd(next.content);
  if (start === null || ends === null) return;
  // In repeated letters both ends may run past the start.
  const over = Math.max(0, start - Math.min(ends.a, ends.b));
  editor.view.dispatch(
    tr.replace(start, ends.a + over, next.slice(start, ends.b + over)).setMeta('preventUpdate', true),
  );
}

/** The words that are chosen now. */
export function chosenIn(editor: Editor | undefined): string {
  if (!editor) return '';
  const { from, to } = editor.state.selection;
  return editor.state.doc.textBetween(from, to, ' ').trim();
}

/** Writes a phrase at the cursor, apart from the word before it, and marks the first place to fill in. */
export function insertPhrase(editor: Editor, phrase: string): void {
  // The end of what is chosen; of the whole text that is the end of its last line.
  const { $to } = Selection.near(editor.state.selection.$to, -1);
  const before = $to.parent.textBetween(0, $to.parentOffset);
  const at = $to.pos;
  const text = before === '' || before.endsWith(' ') ? phrase : ` ${phrase}`;
  const slot = text.indexOf(SLOT);
  editor
    .chain()
    .focus()
    .insertContentAt(at, { type: 'text', text })
    .setTextSelection(slot < 0 ? at + text.length : { from: at + slot, to: at + slot + SLOT.length })
    .run();
}

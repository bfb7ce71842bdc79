import { Editor } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';

/** An editor that knows paragraphs, bold, italic and lists, and nothing else: what is pasted becomes one of these. */
export function sectionEditor(
  element: HTMLElement,
  html: string,
  label: string,
  onchange: (html: string) => void,
): Editor {
  return new Editor({
    element,
    content: html,
    autofocus: 'end',
    // Its style element would break the content security policy; the rules stand in the component.
    injectCSS: false,
    extensions: [
      Document,
      Paragraph,
      Text,
      Bold,
      Italic,
      BulletList,
      OrderedList,
      ListItem,
      ListKeymap,
      UndoRedo,
    ],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        spellcheck: 'false',
        lang: 'vi',
      },
    },
    onUpdate: ({ editor }) => onchange(editor.getHTML()),
  });
}

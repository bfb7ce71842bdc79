import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './program';

export type Language = 'vi' | 'en';

const read = (language: Language): Record<string, string> =>
  JSON.parse(readFileSync(path.join(root, `ui/messages/${language}.json`), 'utf8'));

/** The interface's words in a language, by their key; what a word is filled with is cut off. */
export function wordsOf(language: Language): (key: string) => RegExp {
  const messages = read(language);
  return (key) => {
    const text = messages[key];
    if (text === undefined) throw new Error(`no message ${key}`);
    // Of a text that counts, each form will do.
    const forms = typeof text === 'string' ? [text] : text.flatMap((it) => Object.values(it.match));
    return new RegExp(forms.map(beginning).join('|'));
  };
}

function beginning(text: string): string {
  const fixed = text.split(/\{\w+\}/)[0] ?? '';
  const quoted = fixed.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return fixed === text ? `^${quoted}$` : `^${quoted}`;
}

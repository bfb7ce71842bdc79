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
    const fixed = text.split(/\{\w+\}/)[0] ?? '';
    const quoted = fixed.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(fixed === text ? `^${quoted}$` : `^${quoted}`);
  };
}

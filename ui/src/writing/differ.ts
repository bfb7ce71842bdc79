/** A run of words that stands in both texts, only in the old or only in the new one. */
export interface Run {
  how: 'same' | 'old' | 'new';
  text: string;
}

/** Longer texts than any section are told apart as a whole: the table grows with the product of both. */
const MOST = 3000;

/** Words with the white space after them, so that joining them gives the text again. */
const words = (text: string): string[] => text.normalize('NFC').match(/\S+\s*|\s+/g) ?? [];

/** How one text became another, word by word: the longest common run of words stays, the rest is old or new. */
export function differ(before: string, after: string): Run[] {
  const old = words(before);
  const now = words(after);
  const bare = (word: string | undefined) => word?.trim();
  let head = 0;
  while (head < old.length && head < now.length && bare(old[head]) === bare(now[head])) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    bare(old[old.length - 1 - tail]) === bare(now[now.length - 1 - tail])
  )
    tail += 1;
  const runs: Run[] = [];
  const add = (how: Run['how'], word: string | undefined) => {
    if (word === undefined) return;
    const last = runs.at(-1);
    if (last?.how === how) last.text += word;
    else runs.push({ how, text: word });
  };
  for (const word of now.slice(0, head)) add('same', word);
  between(old.slice(head, old.length - tail), now.slice(head, now.length - tail), add);
  for (const word of now.slice(now.length - tail)) add('same', word);
  return runs;
}

function between(old: string[], now: string[], add: (how: Run['how'], word: string | undefined) => void) {
  const alike = (i: number, j: number) => old[i]?.trim() === now[j]?.trim();
  const width = now.length + 1;
  const kept = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => kept[i * width + j] ?? 0;
  if (old.length <= MOST && now.length <= MOST)
    for (let i = old.length - 1; i >= 0; i -= 1)
      for (let j = now.length - 1; j >= 0; j -= 1)
        kept[i * width + j] = alike(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && at(i, j) > 0 && alike(i, j)) {
      add('same', now[j]);
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1))) add('old', old[i++]);
    else add('new', now[j++]);
  }
}

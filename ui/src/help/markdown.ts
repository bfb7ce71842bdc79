/** A stretch of a line. */
export interface Run {
  text: string;
  look: 'plain' | 'bold' | 'typed';
}

/** A block of a page. */
export type Block =
  { kind: 'title' | 'heading' | 'paragraph'; runs: Run[] } | { kind: 'list' | 'steps'; items: Run[][] };

/** The stretches of a line: `**bold**` and `` `typed` ``. */
export function runsOf(line: string): Run[] {
  return line
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part): Run => {
      if (/^\*\*.+\*\*$/.test(part)) return { text: part.slice(2, -2), look: 'bold' };
      if (/^`.+`$/.test(part)) return { text: part.slice(1, -1), look: 'typed' };
      return { text: part, look: 'plain' };
    });
}

/** Reads the little Markdown of the help pages: headings, paragraphs, lists. Everything else is text. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  for (const line of markdown.split(/\r?\n/)) {
    const found = /^(#{1,2} |- |\d+\. )?(.*)$/.exec(line);
    const [sign, rest] = [found?.[1] ?? '', found?.[2] ?? ''];
    if (rest.trim() === '') continue;
    const runs = runsOf(rest);
    const last = blocks.at(-1);
    if (sign === '# ') blocks.push({ kind: 'title', runs });
    else if (sign === '## ') blocks.push({ kind: 'heading', runs });
    else if (sign === '') blocks.push({ kind: 'paragraph', runs });
    else {
      const kind = sign === '- ' ? 'list' : 'steps';
      if (last?.kind === kind) last.items.push(runs);
      else blocks.push({ kind, items: [runs] });
    }
  }
  return blocks;
}

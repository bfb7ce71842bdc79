import { blocksOf, type Block } from './markdown';

/** A page of help. */
export interface Page {
  /** The same in both languages. */
  topic: string;
  title: string;
  blocks: Block[];
}

const files = import.meta.glob<string>('../../../assets/help/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The pages in a language, in their order. */
export function pagesIn(language: 'vi' | 'en'): Page[] {
  return Object.entries(files)
    .filter(([path]) => path.includes(`/help/${language}/`))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([path, text]) => {
      const blocks = blocksOf(text);
      const title = blocks.find((block) => block.kind === 'title');
      return {
        topic: /\/\d+-([a-z]+)\.md$/.exec(path)?.[1] ?? path,
        title: title && 'runs' in title ? title.runs.map((run) => run.text).join('') : '',
        blocks: blocks.filter((block) => block !== title),
      };
    });
}

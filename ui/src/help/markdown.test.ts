import { expect, it } from 'vitest';
import { blocksOf, runsOf } from './markdown';

it('reads headings, paragraphs and lists', () => {
  const blocks = blocksOf('# Ngày\n\nGõ `5/1` là **hiểu**.\n\n1. một\n2. hai\n\n- ba\n');
  expect(blocks.map((block) => block.kind)).toEqual(['title', 'paragraph', 'steps', 'list']);
  expect(blocks[2]).toMatchObject({ items: [[{ text: 'một' }], [{ text: 'hai' }]] });
});

it('takes markup for text', () => {
  expect(runsOf('<b>x</b> ** `')).toEqual([{ text: '<b>x</b> ** `', look: 'plain' }]);
});

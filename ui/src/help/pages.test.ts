import { expect, it } from 'vitest';
import { pagesIn } from './pages';

it('has every page in both languages', () => {
  const [vi, en] = [pagesIn('vi'), pagesIn('en')];
  expect(vi.length).toBeGreaterThan(5);
  expect(vi.map((page) => page.topic)).toEqual(en.map((page) => page.topic));
  for (const page of [...vi, ...en]) {
    expect(page.title, page.topic).not.toBe('');
    expect(page.blocks.length, page.topic).toBeGreaterThan(0);
  }
  // The same shape: what one language says in a list, the other does too.
  const shape = (page: (typeof vi)[number]) => page.blocks.map((block) => block.kind).join(' ');
  expect(vi.map(shape)).toEqual(en.map(shape));
});

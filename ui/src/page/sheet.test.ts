import { describe, expect, it } from 'vitest';
import { Held, htmlOf } from './sheet';

const section = (...pieces: { stamp: string; html?: string }[]) => ({ open: '<section>', pieces });

describe('the pieces that are held', () => {
  it('complete a page of which only the change was sent', () => {
    const held = new Held();
    held.complete({
      open: '<article>',
      sections: [section({ stamp: 'a', html: '<p>A</p>' }, { stamp: 'b', html: '<p>B</p>' })],
    });
    const page = held.complete({
      open: '<article>',
      sections: [section({ stamp: 'a' }), section({ stamp: 'c', html: '<p>C</p>' })],
    });
    expect(htmlOf(page)).toBe('<article><section><p>A</p></section><section><p>C</p></section></article>');
    // What fell out of the page is not held any longer.
    expect(() => held.complete({ open: '', sections: [section({ stamp: 'b' })] })).toThrow('b');
  });

  it('never stand for words that are not known', () => {
    expect(() => new Held().complete({ open: '', sections: [section({ stamp: 'a' })] })).toThrow('a');
  });
});

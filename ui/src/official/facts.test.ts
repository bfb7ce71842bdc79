import { describe, expect, it } from 'vitest';
import type { EventFile } from '../backend';
import { asksFor, lackingFacts, withSchoolFacts } from './facts';

const event = (kinds: string[], school: object = {}) =>
  ({
    schools: [{ id: 'A', name: 'Trường THCS Thạch Lĩnh', governing_bodies: [], localities: [], ...school }],
    people: [{ id: 'p1', full_name: 'Lường Thị Hạnh', titles: [] }],
    event: { host: 'A' },
    documents: kinds.map((kind) => ({ kind, to: [], recipients: [], sections: [] })),
  }) as unknown as EventFile;

describe('what the papers lack of the school', () => {
  it('is nothing for what is written for reading', () => {
    expect(lackingFacts(event(['news', 'message']))).toEqual([]);
  });

  it('is a number only, where minutes are signed by who led', () => {
    expect(lackingFacts(event(['minutes'], { ownership: 'private' }))).toEqual(['symbol']);
    expect(lackingFacts(event(['report']))).toEqual(['symbol', 'locality', 'signer', 'body']);
  });

  it('is asked no more once it was said', () => {
    const said = {
      symbol: ' THCSTL ',
      locality: 'Thạch Lĩnh',
      body: 'Ubnd xã Thạch Lĩnh\n',
      signer: 'Lường Thị Hạnh',
      title: 'Hiệu trưởng',
    };
    const filled = withSchoolFacts(event(['news', 'report', 'plan']), said);
    expect(lackingFacts(filled)).toEqual([]);
    expect(filled.schools[0]).toMatchObject({
      symbol: 'THCSTL',
      localities: [{ name: 'Thạch Lĩnh' }],
      governing_bodies: [{ lines: ['UBND XÃ THẠCH LĨNH'] }],
    });
    // Who is in the event already stands there once.
    expect(filled.people).toEqual([{ id: 'p1', full_name: 'Lường Thị Hạnh', titles: ['Hiệu trưởng'] }]);
    expect(filled.documents.map(({ signer }) => signer)).toEqual([undefined, 'p1', 'p1']);
  });

  it('leads to the card only for what the card asks', () => {
    const one = event(['report'], { symbol: 'TL' });
    expect(asksFor(one, 'schools[0].localities')).toBe(true);
    expect(asksFor(one, 'schools[0].symbol')).toBe(false);
    expect(asksFor(one, 'schools[0].name')).toBe(false);
    expect(asksFor(one, 'event.place')).toBe(false);
  });

  it('leaves what is there and what nobody said', () => {
    const filled = withSchoolFacts(event(['report'], { symbol: 'TL' }), { symbol: 'THCSTL' });
    expect(filled.schools[0]?.symbol).toBe('TL');
    expect(lackingFacts(filled)).toEqual(['locality', 'signer', 'body']);
  });
});

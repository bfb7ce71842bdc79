import { expect, it } from 'vitest';
import type { ConsentRegister, EventSummary, ListedConsent } from '../backend';
import { sheetOf } from './printed';
import { touched } from './touched';

const event = (id: string, status: string, exported: string[] = []) =>
  ({ id, status, exported }) as unknown as EventSummary;
const child = (state: string, ...events: string[]) =>
  ({ state, shown: events.map((id) => ({ event: id, photos: [1] })) }) as unknown as ListedConsent;

it('names the articles that went out with a child whose consent was withdrawn', () => {
  const register: ConsentRegister = {
    children: [child('withdrawn', 'issued', 'draft', 'mailed'), child('granted', 'other')],
    events: [
      event('issued', 'filed'),
      event('draft', 'approved'),
      event('mailed', 'draft', ['news']),
      event('other', 'issued'),
    ],
  };
  expect(touched(register).map(({ id }) => id)).toEqual(['issued', 'mailed']);
});

it('prints words as words', () => {
  const html = sheetOf('Sổ', ['Mã'], [['<5A> & "07"']]);
  expect(html).toContain('<td>&lt;5A&gt; &amp; &quot;07&quot;</td>');
});

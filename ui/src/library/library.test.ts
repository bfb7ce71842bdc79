import { expect, it } from 'vitest';
import { blankCitation, forceOf, isCitable, nameOf } from './library';

it('knows what is in force', () => {
  const paper = { ...blankCitation(), effective_from: '2026-01-01', effective_to: '2026-12-31' };
  expect(forceOf(paper, '2026-12-31')).toBe('in_force');
  expect(forceOf(paper, '2027-01-01')).toBe('expired');
  expect(forceOf(paper, '2025-12-31')).toBe('coming');
  expect(forceOf(blankCitation(), '2026-11-21')).toBe('in_force');
});

it('names a paper as people do', () => {
  expect(nameOf({ ...blankCitation(), kind: 'Kế hoạch', number: '114/KH-UBND' })).toBe(
    'Kế hoạch số 114/KH-UBND',
  );
  expect(nameOf({ ...blankCitation(), kind: 'Luật Trẻ em', number: '102/2016/QH13' })).toBe(
    'Luật Trẻ em (102/2016/QH13)',
  );
});

it('needs a kind and an issuer', () => {
  expect(isCitable(blankCitation())).toBe(false);
  expect(isCitable({ ...blankCitation(), kind: 'Kế hoạch', issuer: 'UBND xã Thạch Lĩnh' })).toBe(true);
});

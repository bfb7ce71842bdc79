import { expect, it } from 'vitest';
import { faultsOf, holding, withPeriod } from './periods';

const district = { to: '2025-06-30', name: 'Huyện' };
const commune = { from: '2025-07-01', name: 'Xã' };

it('knows what held on a day', () => {
  const periods = [district, commune];
  expect(holding(periods, '2025-06-30')).toBe(district);
  expect(holding(periods, '2025-07-01')).toBe(commune);
  expect(holding([commune], '2024-01-01')).toBeUndefined();
});

it('ends what was open when another begins', () => {
  const periods = withPeriod(
    [{ name: 'Huyện' }] as { name: string; from?: string; to?: string }[],
    { name: '' },
    '2025-07-01',
  );
  expect(periods).toEqual([
    { name: 'Huyện', to: '2025-06-30' },
    { name: '', from: '2025-07-01' },
  ]);
});

it('says what does not fit together', () => {
  expect(faultsOf([district, commune])).toEqual([null, null]);
  expect(faultsOf([{}, commune])).toEqual([null, 'overlap']);
  expect(faultsOf([{ from: '2026-01-01', to: '2025-01-01' }])).toEqual(['backwards']);
});

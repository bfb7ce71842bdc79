import { expect, test } from 'vitest';
import { Layout } from './layout.svelte';

test('a page in its own window leaves its room to the form, and comes back', () => {
  const layout = new Layout();
  layout.fit(1366);
  layout.popOut(true);
  expect(layout.page).toBe(false);
  layout.fit(1000);
  layout.fit(1366);
  expect(layout.page).toBe(false);
  layout.takeBack();
  expect([layout.away, layout.page]).toEqual([false, true]);
});

test('what else stands beside the form stays there', () => {
  const layout = new Layout();
  layout.fit(1366);
  layout.popOut(false);
  expect([layout.away, layout.page]).toEqual([true, true]);
});

test('in a narrow window the page stays folded when it comes back', () => {
  const layout = new Layout();
  layout.fit(1000);
  layout.popOut(true);
  layout.takeBack();
  expect(layout.page).toBe(false);
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventFile, OpenEvent } from '../backend';
import { Saving } from './saving.svelte';

// What a window would bring; how the core saves is tested in the core.
const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../backend', () => ({ backend: { call }, faultOf: (found: unknown) => found }));

/** How long the core takes to save, in milliseconds. */
const DISK = 20;
let words: string;
let saved: string[];
let waiting: (() => void)[];
let saving: Saving;

beforeEach(() => {
  vi.useFakeTimers();
  [words, saved, waiting] = ['', [], []];
  call.mockImplementation(async (_command: string, { event }: { event: string }) => {
    saved.push(event);
    await new Promise((resolve) => setTimeout(resolve, DISK));
    return { revision: saved.length, saved_at: '', remarks: [] };
  });
  saving = new Saving(
    { id: 'e', revision: 0, saved_at: '' } as OpenEvent,
    () => words as unknown as EventFile,
    () => new Promise((resolve) => waiting.push(resolve)),
  );
});
afterEach(() => void vi.useRealTimers());

/** Paints the page. */
const paint = () => waiting.splice(0).forEach((painted) => painted());

/** Types a letter, and lets so much time go by, in milliseconds. */
async function type(letter: string, then: number): Promise<void> {
  words += letter;
  saving.later();
  await vi.advanceTimersByTimeAsync(then);
}

describe('a save', () => {
  it('comes after a pause, once the page is painted', async () => {
    await type('a', 520);
    expect(saved).toEqual([]);
    paint();
    await vi.advanceTimersByTimeAsync(DISK);
    expect(saved).toEqual(['a']);
    expect(saving.state).toBe('saved');
  });

  it('waits for no page longer than 150 ms', async () => {
    await type('a', 640);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(saved).toEqual(['a']);
  });

  it('takes with it what is typed while it waits, and brings no second', async () => {
    for (let key = 0; key < 25; key++) await type('a', 83);
    expect(saved).toEqual([]);
    await type('b', 50);
    paint();
    await vi.advanceTimersByTimeAsync(DISK / 2);
    await type('c', 83);
    await type('d', 300);
    expect(saved, 'one save, with the letter that it waited with').toEqual(['a'.repeat(25) + 'b']);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(saved.slice(1)).toEqual(['a'.repeat(25) + 'bcd']);
  });

  it('comes in unbroken typing too, within what a page may hold it up', async () => {
    for (let key = 0; key < 26; key++) await type('a', 83);
    expect(saved.map(({ length }) => length)).toEqual([26]);
  });

  it('that failed is tried again with all that was typed since', async () => {
    call.mockRejectedValueOnce({ code: 'store', message: 'Ổ đĩa đầy.', details: [] });
    await type('a', 700);
    expect([saving.state, saved]).toEqual(['failed', []]);
    await type('b', 0);
    await vi.advanceTimersByTimeAsync(4_000);
    expect([saving.state, saved]).toEqual(['saved', ['ab']]);
  });
});

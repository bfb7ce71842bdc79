import { backend, type Start } from '../backend';

/** Asked for before the window is read: the core looks things up meanwhile. */
let asked: Promise<Start> | null = backend.call('start', {});
// A fault is told by whoever takes the answer.
asked.catch(() => null);

/** What the window begins with. */
export function start(): Promise<Start> {
  const first = asked ?? backend.call('start', {});
  asked = null;
  return first;
}

/**
 * Asks one question at a time: whoever wants an answer meanwhile gets it from one more question, over what is newest
 * then. `ask` tells its own faults.
 */
export function oneAtATime(ask: () => Promise<void>): () => Promise<void> {
  let busy = false;
  let again = false;
  return async () => {
    again = true;
    if (busy) return;
    busy = true;
    while (again) {
      again = false;
      await ask();
    }
    busy = false;
  };
}

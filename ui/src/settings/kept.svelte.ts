/** A pause after which what was typed is kept. */
const PAUSE = 500;

/** What is typed into a panel of the settings: kept after a pause, and when one goes elsewhere. */
export class Kept {
  /** Whether all that was typed is kept; said only after something was typed. */
  saved = $state(false);

  #keep: () => Promise<boolean>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `keep` answers whether it kept anything. To be made while a component is. */
  constructor(keep: () => Promise<boolean>) {
    this.#keep = keep;
    $effect(() => () => {
      if (this.#timer !== undefined) void this.#now();
    });
  }

  /** Something was typed. */
  later(): void {
    this.saved = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#now(), PAUSE);
  }

  async #now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const kept = await this.#keep();
    // Letters that came meanwhile are kept next.
    this.saved = kept && this.#timer === undefined;
  }
}

/** Under this width the steps and the page fold away by themselves. */
const NARROW = 1200;

/** Which parts of the frame are open. What the user folds herself stays as she left it. */
export class Layout {
  steps = $state(true);
  page = $state(true);
  #narrow: boolean | null = null;

  /** The window has another width. */
  fit(width: number): void {
    const narrow = width < NARROW;
    if (narrow === this.#narrow) return;
    this.#narrow = narrow;

    this.steps = !narrow;
    this.page = !narrow;
  }
}

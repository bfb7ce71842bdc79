/** Under this width the steps and the page fold away by themselves. */
const NARROW = 1200;
/** Under this width, or at 200 %, the page takes the form's place instead of standing beside it. */
const SINGLE = 960;

/** Which parts of the frame are open. What the user folds herself stays as she left it. */
export class Layout {
  steps = $state(true);
  page = $state(true);
  /** Whether there is room for one of form and page only. */
  single = $state(false);
  /** Whether the page has a window of its own. */
  away = $state(false);
  #narrow: boolean | null = null;

  /** The window has another width. */
  fit(width: number): void {
    this.single = width < SINGLE;
    const narrow = width < NARROW;
    if (narrow === this.#narrow) return;
    this.#narrow = narrow;
    this.steps = !narrow;
    this.page = !narrow && !this.away;
  }

  /** The page gets a window of its own; the form has its room unless something else stands there. */
  popOut(fold: boolean): void {
    this.away = true;
    if (fold) this.page = false;
  }

  /** The page's window is gone. */
  takeBack(): void {
    if (!this.away) return;
    this.away = false;
    this.page ||= !this.#narrow;
  }
}

import type { Page } from '@playwright/test';

/** What a pair of eyes would object to: things beyond the window's edge, cut words, buttons under other things. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const named = (part: Element) => part.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
    const styleOf = (part: Element) => getComputedStyle(part);
    const hidden = (part: Element) =>
      part.closest('.visually-hidden, [inert], [aria-hidden="true"]') !== null ||
      !(part as HTMLElement).checkVisibility({
        visibilityProperty: true,
        opacityProperty: true,
      });
    /** The part of the window that a place can be seen in, through everything that scrolls or clips. */
    const room = (part: Element) => {
      let [left, top, right, bottom] = [0, 0, innerWidth, innerHeight];
      let sideways = false;
      for (let at = part.parentElement; at; at = at.parentElement) {
        const { overflowX, overflowY, position } = styleOf(at);
        if (overflowX !== 'visible' || overflowY !== 'visible') {
          const box = at.getBoundingClientRect();
          [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
          [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
          if (overflowX === 'auto' || overflowX === 'scroll')
            sideways ||= at.scrollWidth > at.clientWidth + 1;
        }
        if (position === 'fixed') break;
      }
      return { left, top, right, bottom, sideways };
    };
    for (const part of document.body.querySelectorAll<HTMLElement>('*')) {
      if (part.closest('svg') || hidden(part)) continue;
      const box = part.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const seen = room(part);
      const own = [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if ((own || part.matches('input, textarea, select, button, iframe')) && !seen.sideways) {
        const near = box.left < seen.left - 1 || box.right > seen.right + 1;
        if (near && !part.closest('.sheet-scroll')) faults.push(`beyond the edge: ${named(part)}`);
      }
      const { overflow, textOverflow, display } = styleOf(part);
      const clips = overflow.includes('hidden') || overflow.includes('clip');
      // Ellipses and line clamps say themselves that there is more.
      if (own && clips && textOverflow !== 'ellipsis' && !display.includes('-webkit-box')) {
        if (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
          faults.push(`cut words: ${named(part)}`);
      }
      if (part.matches('button, input, select, textarea, [role=menuitem]')) {
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        if (x < seen.left || x > seen.right || y < seen.top || y > seen.bottom) continue;
        const top = document.elementFromPoint(x, y);
        // Menus, dialogs and cards lie over the rest, as they should.
        const over = top?.closest('[role=menu], [role=dialog], [role=listbox]');
        if (over && !over.contains(part)) continue;
        const same =
          top && (part.contains(top) || top.contains(part) || top.closest('label')?.contains(part));
        if (!same && styleOf(part).pointerEvents !== 'none')
          faults.push(`under something: ${named(part)} < ${top ? named(top) : 'nothing'}`);
      }
    }
    // A dialog stands in the middle of the window, whole.
    for (const dialog of document.querySelectorAll('[role=dialog]')) {
      const { left, top, right, bottom } = dialog.getBoundingClientRect();
      if (left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1)
        faults.push(`a dialog beyond the window: ${named(dialog)}`);
    }
    return faults;
  });
}

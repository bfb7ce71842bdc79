/** A text field whose words can be found on the screen. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

const COPIED = [
  'font',
  'letterSpacing',
  'wordSpacing',
  'textIndent',
  'tabSize',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
] as const;

/** The text of a field has no boxes of its own, so it is laid out once more, unseen, and measured there. */
const mirror = document.createElement('div');
Object.assign(mirror.style, {
  position: 'fixed',
  top: '0',
  left: '0',
  visibility: 'hidden',
  pointerEvents: 'none',
  boxSizing: 'border-box',
  borderStyle: 'solid',
  overflowWrap: 'break-word',
});
mirror.setAttribute('aria-hidden', 'true');

/** Where runs of a field's text stand on the screen, a box for each line; only what can be seen of it. */
export function boxesOf(field: TextField, runs: readonly { start: number; end: number }[]): DOMRect[][] {
  const many = field instanceof HTMLTextAreaElement;
  const style = getComputedStyle(field);
  for (const name of COPIED) mirror.style[name] = style[name];
  mirror.style.lineHeight = style.lineHeight;
  mirror.style.whiteSpace = many ? 'pre-wrap' : 'pre';
  // A scroll bar takes room from the lines.
  const bar = field.offsetWidth - field.clientWidth - field.clientLeft * 2;
  mirror.style.width = `${field.offsetWidth - (many ? bar : 0)}px`;
  const text = document.createTextNode(`${field.value}\u200b`);
  mirror.replaceChildren(text);
  document.body.append(mirror);

  const place = field.getBoundingClientRect();
  const origin = mirror.getBoundingClientRect();
  // The one line of an input stands in its middle.
  const middle = many ? 0 : (place.height - mirror.offsetHeight) / 2;
  const [left, top] = [
    place.left - origin.left - field.scrollLeft,
    place.top - origin.top + middle - field.scrollTop,
  ];
  const [from, to] = [place.left + field.clientLeft, place.left + field.clientLeft + field.clientWidth];
  const range = document.createRange();
  const found = runs.map((run) => {
    range.setStart(text, Math.min(run.start, text.length));
    range.setEnd(text, Math.min(run.end, text.length));
    return [...range.getClientRects()].flatMap((box) => {
      const [start, end] = [Math.max(box.left + left, from), Math.min(box.right + left, to)];
      const bottom = box.bottom + top;
      const seen = start < end && bottom > place.top + 4 && bottom < place.bottom;
      return seen ? [new DOMRect(start, box.top + top, end - start, box.height)] : [];
    });
  });
  mirror.remove();
  return found;
}

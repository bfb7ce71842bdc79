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

/** A field, and runs of its text. */
export interface Measured {
  field: TextField;
  runs: readonly { start: number; end: number }[];
}

/**
 * Where runs of fields' texts stand on the screen, a box for each line; only what can be seen of it. The text of a field
 * has no boxes of its own, so it is laid out once more, unseen, and measured there: first all is read, then all is
 * written, then all is measured, so that many fields cost two layouts.
 */
export function boxesOf(wanted: readonly Measured[]): DOMRect[][][] {
  const layer = document.createElement('div');
  layer.setAttribute('aria-hidden', 'true');
  const read = wanted.map(({ field }) => ({
    style: mirrorStyle(field),
    place: field.getBoundingClientRect(),
  }));
  const mirrors = wanted.map(({ field }, index) => {
    const mirror = document.createElement('div');
    Object.assign(mirror.style, read[index]!.style);
    const text = document.createTextNode(`${field.value}\u200b`);
    mirror.append(text);
    layer.append(mirror);
    return { mirror, text };
  });
  document.body.append(layer);
  const found = wanted.map(({ field, runs }, index) => {
    const { mirror, text } = mirrors[index]!;
    return runsIn(field, read[index]!.place, mirror, text, runs);
  });
  layer.remove();
  return found;
}

/** The style of an element that lays a field's text out as the field does. */
function mirrorStyle(field: TextField): Partial<CSSStyleDeclaration> {
  const many = isMany(field);
  const style = getComputedStyle(field);
  // A scroll bar takes room from the lines.
  const bar = many ? field.offsetWidth - field.clientWidth - field.clientLeft * 2 : 0;
  return {
    ...Object.fromEntries(COPIED.map((name) => [name, style[name]])),
    // Behind the font, which sets it too.
    lineHeight: style.lineHeight,
    width: `${field.offsetWidth - bar}px`,
    whiteSpace: many ? 'pre-wrap' : 'pre',
    position: 'fixed',
    top: '0',
    left: '0',
    visibility: 'hidden',
    pointerEvents: 'none',
    boxSizing: 'border-box',
    borderStyle: 'solid',
    overflowWrap: 'break-word',
  };
}

function runsIn(
  field: TextField,
  place: DOMRect,
  mirror: HTMLElement,
  text: Text,
  runs: Measured['runs'],
): DOMRect[][] {
  const origin = mirror.getBoundingClientRect();
  // The one line of an input stands in its middle.
  const middle = isMany(field) ? 0 : (place.height - mirror.offsetHeight) / 2;
  const [left, top] = [
    place.left - origin.left - field.scrollLeft,
    place.top - origin.top + middle - field.scrollTop,
  ];
  const [from, to] = [place.left + field.clientLeft, place.left + field.clientLeft + field.clientWidth];
  const range = document.createRange();
  return runs.map((run) => {
    range.setStart(text, Math.min(run.start, text.length));
    range.setEnd(text, Math.min(run.end, text.length));
    return [...range.getClientRects()].flatMap((box) => {
      const [start, end] = [Math.max(box.left + left, from), Math.min(box.right + left, to)];
      const bottom = box.bottom + top;
      const seen = start < end && bottom > place.top + 4 && bottom < place.bottom;
      return seen ? [new DOMRect(start, box.top + top, end - start, box.height)] : [];
    });
  });
}

const isMany = (field: TextField): boolean => field instanceof HTMLTextAreaElement;

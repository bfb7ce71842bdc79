/** The margins of the decree, in millimetres; the lower one is like the upper one. */
interface Margins {
  top: number;
  right: number;
  left: number;
}

/**
 * The paper itself in place of the preview's desk. Chromium gives the printer the margins of `@page`. WebKit does not, and
 * counts its pages wrongly where they stand; there the shell gives them to the print dialog.
 */
export function paper({ top, right, left }: Margins, pageMargins: boolean): string {
  const margin = pageMargins ? ` margin: ${top}mm ${right}mm ${top}mm ${left}mm;` : '';
  return `@page { size: A4;${margin} } body { margin: 0; } .sheet { width: auto; min-height: 0; padding: 0; }`;
}

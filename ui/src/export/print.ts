import fonts from '../fonts.css?url';
import sheet from '../../../src-tauri/crates/export/src/html/preview.css?url';

/** What the preview's desk is not: the paper itself, with the decree's margins given to the printer. */
const onPaper = ({ top, right, left }: { top: string; right: string; left: string }) => `
@page { size: A4; margin: ${top}mm ${right}mm ${top}mm ${left}mm; }
body { margin: 0; }
.sheet { width: auto; min-height: 0; padding: 0; }`;

/** Opens the system's print dialog over a preview's page: a printer, or a PDF. */
export async function printPage(html: string, title: string): Promise<void> {
  const article = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('article');
  const { top = '20', right = '15', left = '30' } = article?.dataset ?? {};
  const frame = document.createElement('iframe');
  // No script runs in it; `allow-modals` lets it open the print dialog.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.className = 'visually-hidden';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  const links = [fonts, sheet].map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  frame.srcdoc = `<!doctype html><html lang="vi"><head><meta charset="utf-8">${links}<style>${onPaper({ top, right, left })}</style></head><body>${html}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow;
  if (!view) return;
  // Named so that "save as PDF" offers a name; pictures and fonts must be there before the pages are made.
  view.document.title = title;
  await view.document.fonts.ready;
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.print();
}

import fonts from '../fonts.css?url';
import { paper } from './paper';
import sheet from '../../../src-tauri/crates/export/src/html/preview.css?url';

/** Opens the system's print dialog over a preview's page: a printer, or a PDF. */
export async function printPage(html: string, title: string): Promise<void> {
  const article = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('article');
  const { top = '20', right = '15', left = '30' } = article?.dataset ?? {};
  const margins = { top: Number(top), right: Number(right), left: Number(left) };
  // WebKit, the system's web view on Linux, says of itself what Chromium says, but for the name.
  const style = paper(margins, navigator.userAgent.includes('Chrome/'));
  const frame = document.createElement('iframe');
  // No script runs in it; `allow-modals` lets it open the print dialog.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.className = 'visually-hidden';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  const links = [fonts, sheet].map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  frame.srcdoc = `<!doctype html><html lang="vi"><head><meta charset="utf-8">${links}<style>${style}</style></head><body>${html}</body></html>`;
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

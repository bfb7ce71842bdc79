// Draws the program's icons into src-tauri/icons with a headless Chromium: node render.mjs
// CHROMIUM names another browser; the result is committed, so nothing else needs one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;
const target = join(here, '../../src-tauri/icons');
const browser = process.env.CHROMIUM ?? 'chromium';
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512];

const source = (size) =>
  readFileSync(join(here, size < 32 ? 'icon-small.svg' : 'icon.svg')).toString('base64');

/** Every size as PNG, by its side in pixels. */
function draw() {
  const work = mkdtempSync(join(tmpdir(), 'icons-'));
  try {
    const page = join(work, 'icons.html');
    const images = SIZES.map((size) => `<img width="${size}" src="data:image/svg+xml;base64,${source(size)}">`);
    writeFileSync(
      page,
      `<!doctype html><body>${images.join('')}<script>
        addEventListener('load', () => {
          const drawn = [...document.images].map((image) => {
            const canvas = document.createElement('canvas');
            canvas.width = canvas.height = image.width;
            canvas.getContext('2d').drawImage(image, 0, 0, image.width, image.width);
            return canvas.toDataURL('image/png');
          });
          document.body.textContent = drawn.join(' ');
        });
      </script>`,
    );
    const dom = execFileSync(
      browser,
      ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', '--disable-sync',
        `--user-data-dir=${join(work, 'profile')}`, '--virtual-time-budget=5000', '--dump-dom', `file://${page}`],
      { maxBuffer: 64_000_000, stdio: ['ignore', 'pipe', 'ignore'] },
    ).toString();
    // The page's own sources are SVG, so only what was drawn matches.
    const drawn = [...dom.matchAll(/data:image\/png;base64,([A-Za-z0-9+/=]+)/g)];
    if (drawn.length !== SIZES.length) throw new Error(`${drawn.length} of ${SIZES.length} icons were drawn`);
    return new Map(SIZES.map((size, at) => [size, Buffer.from(drawn[at][1], 'base64')]));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** An icon file for Windows: a directory of PNG files, which Windows reads since Vista. */
function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(([size, png], at) => {
    const entry = 6 + 16 * at;
    head.writeUInt8(size % 256, entry); // 256 is written as 0
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(([, png]) => png)]);
}

const png = draw();
mkdirSync(target, { recursive: true });
writeFileSync(join(target, '32x32.png'), png.get(32));
writeFileSync(join(target, '128x128.png'), png.get(128));
writeFileSync(join(target, '128x128@2x.png'), png.get(256));
writeFileSync(join(target, 'icon.png'), png.get(512));
writeFileSync(join(target, 'icon.ico'), ico([32, 16, 24, 48, 64, 256].map((size) => [size, png.get(size)])));

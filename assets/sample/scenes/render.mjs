// Draws every scene in this folder into ../NAME.jpg, 1600 × 1067, with a headless Chromium.
//   node render.mjs [NAME …]
// CHROMIUM names another browser; the result is committed, so nothing else needs one.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const QUALITY = 0.85;
const LARGEST = 250_000;

const here = import.meta.dirname;
const browser = process.env.CHROMIUM ?? 'chromium';
const wanted = process.argv.slice(2);
const scenes = readdirSync(here)
  .filter((file) => file.endsWith('.svg'))
  .map((file) => file.slice(0, -'.svg'.length))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

const work = mkdtempSync(join(tmpdir(), 'scenes-'));
try {
  for (const name of scenes) {
    const svg = readFileSync(join(here, `${name}.svg`)).toString('base64');
    // The page draws the scene on a canvas and leaves the JPEG in its own text, which the browser prints.
    const page = join(work, `${name}.html`);
    writeFileSync(
      page,
      `<!doctype html><img id="scene" src="data:image/svg+xml;base64,${svg}" onload="
        const canvas = document.createElement('canvas');
        canvas.width = 1600; canvas.height = 1067;
        canvas.getContext('2d').drawImage(this, 0, 0);
        document.body.textContent = canvas.toDataURL('image/jpeg', ${QUALITY});">`,
    );
    const dom = execFileSync(
      browser,
      ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', '--disable-sync',
        `--user-data-dir=${join(work, 'profile')}`, '--virtual-time-budget=5000', '--dump-dom', `file://${page}`],
      { maxBuffer: 64_000_000, stdio: ['ignore', 'pipe', 'ignore'] },
    ).toString();
    const jpeg = dom.match(/data:image\/jpeg;base64,([A-Za-z0-9+/=]+)/);
    if (!jpeg) throw new Error(`${name}.svg: the browser drew nothing; is it well-formed?`);
    const bytes = Buffer.from(jpeg[1], 'base64');
    if (bytes.length > LARGEST) throw new Error(`${name}.jpg: ${bytes.length} bytes, more than ${LARGEST}`);
    writeFileSync(join(here, '..', `${name}.jpg`), bytes);
    console.log(`${name}.jpg ${Math.round(bytes.length / 1000)} kB`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

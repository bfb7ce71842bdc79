import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const bridge = process.env.TIN_TRUONG_BRIDGE ?? path.join(root, 'target/debug/bridge');

/** The program with an empty data folder of its own, on a fixed day. */
export interface Program {
  url: string;
  home: string;
  call: <T>(name: string, request?: object) => Promise<T>;
}

async function start(home: string): Promise<{ child: ChildProcess; url: string }> {
  const args = ['--home', home, '--ui', path.join(root, 'ui/dist'), '--today', '2026-11-21'];
  const child = spawn(bridge, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the bridge ended with ${code}`)));
    child.stdout.once('data', (line) => resolve(String(line).trim()));
  });
  return { child, url };
}

export const test = base.extend<{ program: Program; desk: Page }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants the braces
  program: async ({}, use) => {
    const home = mkdtempSync(path.join(tmpdir(), 'tin-truong-'));
    const { child, url } = await start(home);
    await use({
      url,
      home,
      call: async (name, request = {}) => {
        const reply = await fetch(`${url}/call/${name}`, { method: 'POST', body: JSON.stringify(request) });
        const body = await reply.json();
        if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(body)}`);
        return body;
      },
    });
    child.kill();
    rmSync(home, { recursive: true, force: true });
  },
  /** The window of a school that is already known, without a fault on its console. */
  desk: async ({ program, page }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (fault) => faults.push(String(fault)));
    // What the program refuses with reasons is told in the window; Chromium calls it an error all the same.
    const refused = 'responded with a status of 422';
    page.on('console', (line) => {
      if (line.type() === 'error' && !line.text().includes(refused)) faults.push(line.text());
    });
    const school = { id: 'A', name: 'Trường Mầm non Suối Lụa', level: 'preschool', symbol: 'MNSL' };
    await program.call('school_save', { school });
    await page.goto(program.url);
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };

/** Opens a new event of a kind, as its card says it. */
export async function newEvent(page: Page, kind: RegExp): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Tạo mới' }).click();
  await page.getByRole('button', { name: kind }).click();
  await expect(page.getByRole('navigation', { name: 'Các bước' })).toBeVisible();
}

/** Opens a step of the form. */
export async function step(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

/** The first input of a field. */
export const field = (page: Page, path: string) =>
  page.locator(`[data-path="${path}"]`).locator('input, textarea, select').first();

/** The page beside the form. */
export const sheet = (page: Page) => page.frameLocator('iframe').locator('body');

/** Waits until everything is on disk. */
export const saved = (page: Page) => expect(page.getByText(/^Đã lưu \d\d:\d\d$/).first()).toBeVisible();

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  id: string;
  nodes: { html: string }[];
}

/** What axe objects to, as one line each. The frame runs no scripts, so its page is looked at by the export's tests. */
export async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: tool } = window as unknown as {
      axe: { run: (where: Document, how: object) => Promise<{ violations: Found[] }> };
    };
    return (await tool.run(document, { iframes: false })).violations;
  });
  return found.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html).join(' | ')}`);
}

import type { Page } from '@playwright/test';
import { objections } from './support/axe';
import { layoutFaults } from './support/layout';
import { expect, field, sheet, step, test } from './support/program';

const pane = (desk: Page) => desk.getByRole('region', { name: 'Trang giấy' });
const line = (desk: Page) => desk.getByText('Trang giấy đang ở cửa sổ riêng.');

/** The sample event with its page in a window of its own. */
async function popOut(desk: Page, open = 'Mở trang ở cửa sổ riêng (Ctrl+3)'): Promise<Page> {
  await desk.getByRole('button', { name: /^(Mở xem|Look at it)$/ }).click();
  await expect(field(desk, 'event.title')).toBeVisible();
  const [page] = await Promise.all([
    desk.waitForEvent('popup'),
    desk.getByRole('button', { name: open }).click(),
  ]);
  await expect(sheet(page).locator('.sheet')).toBeVisible();
  return page;
}

test.beforeEach(async ({ program, desk }) => {
  await program.call('sample_create');
  await desk.reload();
});

test('the page in its own window follows every keystroke, paper and format', async ({ desk }) => {
  const page = await popOut(desk);
  await expect(pane(desk)).toBeHidden();
  await expect(line(desk)).toBeVisible();
  await field(desk, 'event.title').fill('Hội thảo bên suối');
  await expect(sheet(page)).toContainText('Hội thảo bên suối');
  await expect(page).toHaveTitle(/^Trường Mầm non Nắng Sớm/);
  await expect(sheet(page).locator('.tt-mark', { hasText: 'Hội thảo bên suối' })).toBeVisible();
  await page.getByRole('button', { name: 'Báo cáo' }).click();
  await expect(sheet(page)).toContainText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  await page.getByRole('button', { name: 'Trang web' }).click();
  await expect(sheet(page).locator('.sheet.html')).toBeVisible();
  await desk.keyboard.press('Control+k');
  await desk.getByRole('combobox', { name: 'Tìm lệnh' }).fill('Xem tin bài');
  await desk.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Tin bài' })).toHaveAttribute('aria-pressed', 'true');
});

test('a sentence there leads to its field here', async ({ desk }) => {
  const page = await popOut(desk);
  await step(desk, 'Văn bản');
  await sheet(page).locator('[data-from="programme[1]"]').first().click();
  await expect(field(desk, 'programme[1].title')).toBeFocused();
  await expect(sheet(page).locator('.tt-mark').first()).toBeInViewport();
  await page.setViewportSize({ width: 500, height: 320 });
  await expect(sheet(page).locator('.tt-mark').first()).toBeInViewport();
});

test('it has a zoom of its own, and is printed as it is', async ({ desk }) => {
  const page = await popOut(desk);
  const scale = () => sheet(page).evaluate((body) => Number(body.ownerDocument.documentElement.style.zoom));
  const fitted = await scale();
  await page.keyboard.press('Control+-');
  expect(await scale()).toBeLessThan(fitted);
  await page.keyboard.press('Control+0');
  expect(await scale()).toBe(fitted);
  // The print dialog is the system's; what it is given can be seen.
  const shown = await sheet(page).textContent();
  await page.keyboard.press('Control+p');
  const printed = page.frameLocator('iframe[aria-hidden]').locator('body');
  await expect(printed.locator('article.sheet')).toHaveCount(1);
  await expect(printed).toHaveText(shown ?? '');
});

test('when its window goes, the page is back beside the form', async ({ desk }) => {
  let page = await popOut(desk);
  await page.close();
  await expect(pane(desk)).toBeVisible();
  await expect(line(desk)).toBeHidden();
  const bring = async (way: () => Promise<void>) => {
    const popup = desk.waitForEvent('popup');
    await desk.keyboard.press('Control+3');
    page = await popup;
    await expect(sheet(page).locator('.sheet')).toBeVisible();
    await Promise.all([page.waitForEvent('close'), way()]);
    await expect(line(desk)).toBeHidden();
  };
  // The key comes up in a window that is gone.
  await bring(() => page.keyboard.press('Control+3').catch(() => undefined));
  await expect(pane(desk)).toBeVisible();
  await bring(() => desk.getByRole('button', { name: 'Đưa trang về cạnh biểu mẫu' }).click());
  await expect(pane(desk)).toBeVisible();
  await bring(() => desk.getByRole('navigation').getByRole('button', { name: 'Cài đặt' }).click());
});

test('the wording is rewritten here while the page stands there', async ({ desk }) => {
  const page = await popOut(desk);
  await desk.keyboard.press('F7');
  await expect(pane(desk)).toBeVisible();
  await page.close();
  await expect(line(desk)).toBeHidden();
  await expect(pane(desk).getByRole('button', { name: 'Soát lỗi' })).toHaveAttribute('aria-pressed', 'true');
});

for (const [language, theme, open] of [
  ['vi', 'light', 'Mở trang ở cửa sổ riêng (Ctrl+3)'],
  ['en', 'dark', 'Open the page in its own window (Ctrl+3)'],
] as const)
  test(`nobody is kept out, ${language}, ${theme}`, async ({ program, desk }) => {
    await program.call('settings_save', { language, theme });
    await desk.reload();
    const page = await popOut(desk, open);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await objections(page), 'the page').toEqual([]);
    expect(await objections(desk), 'the form').toEqual([]);
    for (const width of [900, 420]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await layoutFaults(page), `the page, ${width} wide`).toEqual([]);
    }
    expect(await layoutFaults(desk), 'the form').toEqual([]);
  });

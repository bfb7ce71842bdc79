import { objections } from './support/axe';
import { expect, test } from './support/program';

test('the first start asks for the school, then the desk is empty and inviting', async ({
  program,
  page,
}) => {
  await page.goto(program.url);
  await expect(page.getByLabel('Tên trường')).toBeFocused();
  for (const scheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await objections(page), scheme).toEqual([]);
  }
  await page.keyboard.type('Trường Tiểu học Gò Mây');
  await page.getByText('Tiểu học', { exact: true }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Năm học 2026–2027' })).toBeVisible();
  await expect(page.getByText('Chưa có sự kiện nào trong năm học này')).toBeVisible();
  const start = await program.call<{ school: { name: string; level: string } }>('start');
  expect(start.school).toMatchObject({ name: 'Trường Tiểu học Gò Mây', level: 'primary' });
});

test('the language and the theme are chosen in the settings and kept', async ({ desk }) => {
  await desk.getByRole('button', { name: 'Cài đặt' }).click();
  await desk.getByLabel('English').check();
  await expect(desk.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await desk.getByLabel('Dark: night ink').check();
  await expect(desk.locator('html')).toHaveAttribute('data-theme', 'dark');
  await desk.reload();
  await expect(desk.getByRole('button', { name: 'Settings' })).toBeVisible();
  await expect(desk.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('whoever is new is shown around by keys, and never again', async ({ program, page }) => {
  await page.goto(program.url);
  await page.getByRole('button', { name: 'Mở sự kiện mẫu' }).click();
  const card = page.getByRole('dialog', { name: /^Làm quen/ });
  await expect(card).toContainText('1/5');
  await expect(card.getByRole('button', { name: 'Tiếp' })).toBeFocused();
  expect(await objections(page), 'the tour').toEqual([]);
  for (let stop = 2; stop <= 5; stop += 1) {
    await page.keyboard.press('Enter');
    await expect(card).toContainText(`${stop}/5`);
  }
  await page.keyboard.press('Enter');
  await expect(card).toBeHidden();
  const rail = page.getByRole('navigation', { name: /^Các phần/ });
  await rail.getByRole('button', { name: 'Sự kiện' }).click();
  await page.getByRole('button', { name: 'Mở xem' }).click();
  await expect(page.getByRole('navigation', { name: 'Các bước' })).toBeVisible();
  await expect(card).toBeHidden();
  await rail.getByRole('button', { name: 'Trợ giúp' }).click();
  await page.getByRole('button', { name: 'Mở sự kiện mẫu' }).click();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

import { expect, test } from './support/program';

test('the first start asks for the school, then the desk is empty and inviting', async ({
  program,
  page,
}) => {
  await page.goto(program.url);
  await expect(page.getByLabel('Tên trường')).toBeFocused();
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

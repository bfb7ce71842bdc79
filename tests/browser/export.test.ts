import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, field, step, test, type Program } from './support/program';

const PHOTOS = 60;

interface Opened {
  id: string;
  revision: number;
  event: { event: { title?: string }; photos: object[] };
}

/** A phone's picture without a plain spot, so that decoding it is work. */
const picture = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [3200, 2400];
    const ink = canvas.getContext('2d')!;
    for (let at = 0; at < 20_000; at += 1) {
      ink.fillStyle = `hsl(${(at * 137) % 360} 60% ${30 + (at % 40)}%)`;
      ink.fillRect((at * 211) % 3200, (at * 97) % 2400, 40, 30);
    }
    return canvas.toDataURL('image/jpeg', 0.92).split(',')[1]!;
  });

/** An event with many pictures, each another piece of one photo, so that each is work of its own. */
async function withManyPhotos(program: Program, page: Page): Promise<void> {
  const { file } = await program.call<{ file: string }>('photo_add', {
    name: 'IMG_0412.jpg',
    base64: await picture(page),
  });
  const open = await program.call<Opened>('event_create', {
    kind: 'thematic_session',
    date: '2026-11-20',
  });
  open.event.event.title = 'Đổi mới góc chơi ngoài trời';
  open.event.photos = Array.from({ length: PHOTOS }, (_, at) => ({
    id: `a${at + 1}`,
    file,
    consent: 'no_children',
    crop: { x: at * 10, y: at * 10, width: 8000, height: 8000 },
  }));
  await program.call('event_save', {
    id: open.id,
    revision: open.revision,
    event: open.event,
  });
}

const papers = (program: Program) =>
  readdirSync(program.home, { recursive: true })
    .map(String)
    .filter((name) => /_(news|report)\b/.test(name) || name.endsWith('.docx'));

test.setTimeout(180_000);

test('a slow export shows how far it is; stopped, it writes nothing and says so', async ({
  program,
  page: desk,
}) => {
  const school = {
    id: 'A',
    name: 'Trường Mầm non Suối Lụa',
    level: 'preschool',
    symbol: 'MNSL',
  };
  await program.call('school_save', { school });
  await withManyPhotos(program, desk);
  await desk.goto(program.url);
  // Nothing but the export itself makes the pictures: they are neither shown nor measured before.
  await desk.route('**/call/export_size', (route) =>
    route.fulfill({ json: { files: [], notices: [], gaps: [] } }),
  );
  await desk.route(/size=(page|thumb)/, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: BLANK }),
  );
  await desk.getByRole('button', { name: 'Đổi mới góc chơi ngoài trời' }).first().click();
  await desk.getByRole('button', { name: 'Xuất hồ sơ' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
  const bar = dialog.getByRole('progressbar', { name: 'Đang xuất' });
  const far = async () => Number(await bar.getAttribute('value'));
  await expect(bar).toBeVisible();
  const first = await far();
  await expect.poll(far, { intervals: [100] }).toBeGreaterThan(first);
  await dialog.getByRole('button', { name: 'Dừng' }).click();
  await expect(dialog.getByText('Đã dừng xuất theo yêu cầu. Chưa có tệp nào được ghi')).toBeVisible();
  await expect(dialog.getByRole('alert')).toBeHidden();
  await expect(bar).toBeHidden();
  expect(papers(program)).toEqual([]);

  // It can be begun again at once, and then all of it is there.
  await dialog.getByLabel('Tin bài').uncheck();
  await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
  await expect(dialog.getByText(/^Đã ghi \d+ tệp/)).toBeVisible({
    timeout: 120_000,
  });
  expect(papers(program).length).toBeGreaterThan(0);
});

const BLANK = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';

test('an export opens on what is entered when it opens, and not over what was turned to meanwhile', async ({
  program,
  desk,
}) => {
  await program.call('sample_create');
  await desk.reload();
  await desk
    .getByRole('button', { name: /^Giao lưu/ })
    .first()
    .click();
  await step(desk, 'Sự kiện');
  let release = () => {};
  let looks = 0;
  await desk.route('**/call/content_check', async (route) => {
    looks += 1;
    await new Promise<void>((go) => (release = go));
    await route.continue();
  });
  const button = desk.getByRole('button', { name: 'Xuất hồ sơ' });
  const dialog = desk.getByRole('dialog', { name: 'Xuất hồ sơ' });

  await button.click();
  await expect.poll(() => looks).toBe(1);
  await desk.keyboard.press('F7');
  release();
  await desk.waitForTimeout(500);
  await expect(dialog).toBeHidden();

  await button.click();
  await expect.poll(() => looks).toBe(2);
  await field(desk, 'event.place').fill('Nhà đa năng');
  release();
  await expect.poll(() => looks).toBe(3);
  await expect(dialog).toBeHidden();
  release();
  await expect(dialog).toBeVisible();
});

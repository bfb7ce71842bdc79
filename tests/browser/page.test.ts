import type { Page } from '@playwright/test';
import { expect, field, saved, sheet, step, test, type Program } from './support/program';

interface Sheet {
  open: string;
  sections: { open: string; pieces: { html?: string }[] }[];
}

/** What was asked of the program last, for the page beside the form. */
function lastAsked(desk: Page): () => object {
  let event: Parts = {};
  let last: object = {};
  desk.on('request', (request) => {
    if (!request.url().endsWith('/call/preview')) return;
    const { since, ...asked } = request.postDataJSON() as { since?: { edits: Edit[] }; event?: Parts };
    event = asked.event ?? edited(event, since!.edits);
    last = { ...asked, event };
  });
  return () => last;
}

type Parts = { [name: string]: unknown };
type Edit = { at: string[]; value: unknown };

/** The event with what changed since. */
function edited(event: Parts, edits: Edit[]): Parts {
  const whole = structuredClone(event);
  for (const { at, value } of edits) {
    const within = at.slice(0, -1).reduce((place, key) => place[key] as Parts, whole);
    within[at.at(-1)!] = value;
  }
  return whole;
}

/** Whether the page beside the form reads, element by element, like one that is made anew. */
async function isWhole(program: Program, desk: Page, asked: object): Promise<boolean> {
  const { sheet } = await program.call<{ sheet: Sheet }>('preview', asked);
  const inside = sheet.sections.map(
    ({ open, pieces }) => `${open}${pieces.map(({ html }) => html).join('')}</section>`,
  );
  return desk.evaluate(
    (html) => {
      const bare = (root: Element) => {
        for (const node of root.querySelectorAll('.tt-mark')) node.classList.remove('tt-mark');
        for (const node of root.querySelectorAll('[class=""]')) node.removeAttribute('class');
        return root.innerHTML.replace(/\s*\n\s*/g, '');
      };
      const anew = document.createElement('div');
      anew.innerHTML = html;
      return (
        bare(document.querySelector('iframe')!.contentDocument!.body.cloneNode(true) as Element) ===
        bare(anew)
      );
    },
    `${sheet.open}${inside.join('')}</article>`,
  );
}

/** Opens the sample event; answers its id. */
async function openSample(program: Program, desk: Page): Promise<string> {
  const { id } = await program.call<{ id: string }>('sample_create');
  await desk.reload();
  await desk
    .getByRole('button', { name: /^Giao lưu/ })
    .first()
    .click();
  return id;
}

test('a page of which only the changes are sent is the page that would be made anew', async ({
  program,
  desk,
}) => {
  const asked = lastAsked(desk);
  await openSample(program, desk);
  const whole = async () => {
    await desk.waitForLoadState('networkidle');
    await expect.poll(() => isWhole(program, desk, asked())).toBe(true);
  };
  await whole();

  const paper = (name: string) =>
    desk.getByRole('group', { name: 'Hồ sơ của sự kiện' }).getByRole('button', { name }).click();
  const keys = desk.keyboard;
  // A picture that was there is the same element afterwards: it neither flickers nor loads again.
  const picture = await desk.frameLocator('iframe').locator('img').first().elementHandle();
  await step(desk, 'Sự kiện');
  await field(desk, 'event.place').fill('Nhà đa năng');
  await whole();
  expect(await picture!.evaluate((node) => node.isConnected)).toBe(true);

  await step(desk, 'Diễn biến');
  await field(desk, 'programme[1].title').fill('Một tên khác');
  await whole();
  // Lines come in the middle, move and go.
  await field(desk, 'programme[0].title').press('Enter');
  await keys.insertText('Tiết mục chen vào');
  await whole();
  await keys.press('Escape');
  await keys.press('Alt+ArrowDown');
  await whole();
  await keys.press('Alt+Delete');
  await whole();
  for (const name of ['Báo cáo', 'Tin bài']) {
    await paper(name);
    await whole();
  }
  for (let back = 0; back < 6; back += 1) {
    await keys.press('Control+z');
    await whole();
  }
  for (let again = 0; again < 6; again += 1) await keys.press('Control+Shift+z');
  await whole();
  await paper('Báo cáo');
  for (const format of ['Sự kiện', 'Thành phần']) {
    await step(desk, format);
    await whole();
  }
  // The page is left for the sections and comes back.
  await desk.getByRole('button', { name: 'Câu chữ', exact: true }).click();
  await expect(desk.locator('article[data-section] h3').first()).toBeVisible();
  await desk.getByRole('button', { name: 'Trang', exact: true }).click();
  await whole();
});

test('of a large event only the letter crosses, and a core that forgot the page is told all', async ({
  program,
  desk,
}) => {
  const id = await openSample(program, desk);
  await expect(sheet(desk)).toContainText('Nắng Sớm');
  const told: number[] = [];
  desk.on('request', (request) => {
    if (request.url().endsWith('/call/preview')) told.push(request.postData()!.length);
  });
  await step(desk, 'Sự kiện');
  await field(desk, 'event.place').click();
  await desk.keyboard.press('End');
  await desk.keyboard.press('a');
  await expect(sheet(desk)).toContainText('Nắng Sớma');
  expect(Math.max(...told)).toBeLessThan(400);

  const { event } = await program.call<{ event: object }>('event_open', { id });
  for (const document of ['news', 'report', 'news', 'report'])
    await program.call('preview', { event, document, format: 'docx' });
  await desk.keyboard.press('b');
  await expect(sheet(desk)).toContainText('Nắng Sớmab');
  expect(Math.max(...told)).toBeGreaterThan(4_000);
});

test('a view stays until the next one is there, and what is typed belongs to the paper that is seen', async ({
  program,
  desk,
}) => {
  const id = await openSample(program, desk);
  await expect(sheet(desk)).toContainText('Nắng Sớm');
  // From now on the sections are slow.
  let release = () => {};
  await desk.route('**/call/preview', async (route) => {
    if (route.request().postDataJSON().sections) await new Promise<void>((go) => (release = go));
    await route.continue();
  });
  await desk.getByRole('button', { name: 'Câu chữ', exact: true }).click();
  await desk.waitForTimeout(300);
  await expect(sheet(desk)).toContainText('Nắng Sớm');
  release();
  await desk.getByRole('button', { name: 'Viết lại đoạn này: Sapo' }).click();
  const editor = desk.locator('.ProseMirror');
  await editor.click();
  const paper = desk.getByRole('group', { name: 'Hồ sơ của sự kiện' });
  await paper.getByRole('button', { name: 'Báo cáo' }).click();
  await editor.press('Control+End');
  await desk.keyboard.insertText(' Gõ khi bản tin còn đang hiện.');
  await expect
    .poll(() => {
      release();
      return desk.locator('article[data-section]').count();
    })
    .toBeGreaterThan(2);
  await expect(editor).toBeHidden();
  await desk.unroute('**/call/preview');
  await saved(desk);
  const { event } = await program.call<{ event: { documents: { kind: string; sections: object[] }[] } }>(
    'event_open',
    { id },
  );
  const own = (kind: string) =>
    JSON.stringify(event.documents.find((document) => document.kind === kind)?.sections ?? []);
  expect(own('news')).toContain('Gõ khi bản tin còn đang hiện.');
  expect(own('report')).not.toContain('Gõ khi');
});

test('a page that does not come holds up no save', async ({ program, desk }) => {
  const id = await openSample(program, desk);
  await step(desk, 'Sự kiện');
  await desk.route('**/call/preview', () => {});
  await field(desk, 'event.place').fill('Nhà đa năng');
  const place = async () => {
    const { event } = await program.call<{ event: { event: { place: string } } }>('event_open', { id });
    return event.event.place;
  };
  await expect.poll(place).toBe('Nhà đa năng');
  await desk.unrouteAll({ behavior: 'ignoreErrors' });
});

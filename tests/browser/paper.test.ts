import type { Page } from '@playwright/test';
import { objections } from './support/axe';
import { expect, saved, step, test, type Program } from './support/program';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

interface Opened {
  id: string;
  revision: number;
  event: { [name: string]: Json };
}

/** The sample event with its photos, changed; it stands on the desk. */
async function sample(
  program: Program,
  desk: Page,
  change: (event: Opened['event']) => void,
): Promise<Opened['event']> {
  const { id, revision, event } = await program.call<Opened>('sample_create');
  change(event);
  await program.call('event_save', { id, revision, event });
  const opened = await program.call<Opened>('event_open', { id });
  await desk.reload();
  await desk
    .getByRole('button', {
      name: String((event.event as { title: string }).title),
    })
    .first()
    .click();
  await expect(desk.getByRole('navigation', { name: 'Các bước' })).toBeVisible();
  return opened.event;
}

/** Every text of more than a word, with a slip behind it: what is one word may be a code. */
function slipped(value: Json): Json {
  if (typeof value === 'string') return value.trim().includes(' ') ? `${value} thăm quan` : value;
  if (Array.isArray(value)) return value.map(slipped);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, slipped(inner)]));
}

const panel = (desk: Page) => desk.getByRole('region', { name: 'Soát lỗi' });

test('every text that is read can be gone to, and is underlined there', async ({ program, desk }) => {
  test.slow();
  const event = await sample(program, desk, (event) => {
    // Own wordings have their editor.
    for (const document of event.documents as { sections?: Json }[]) delete document.sections;
    Object.assign(event, {
      observations: [{ text: 'Trẻ chủ động chơi.', replacement: 'Trẻ chơi vui.' }],
      paragraphs: [{ text: 'Một đoạn của người viết.' }],
      schedule: [{ content: 'Đón khách mời' }],
      budget: {
        source: 'Quỹ của trường',
        lines: [{ item: 'Nước uống cho khách' }],
      },
      review: {
        strengths: 'Tổ chức chu đáo.',
        weaknesses: 'Thời gian còn ngắn.',
        causes: 'Nhiều nội dung.',
        solutions: 'Chia thành hai buổi.',
      },
      thanks: 'Xin cảm ơn các cô.',
      closing: 'Hẹn gặp lại năm sau.',
      author: { name: 'Lò Thị Mến', title: 'Giáo viên dạy giỏi' },
      editor: { name: 'Vi Ánh Tuyết', title: 'Tổ trưởng chuyên môn' },
      approver: { name: 'Nông Thị Thu Hà', title: 'Hiệu trưởng nhà trường' },
      discussion: {
        points: ['Cách tổ chức góc chơi'],
        summary: 'Các cô đã trao đổi.',
      },
    });
    for (const [name, value] of Object.entries(event)) event[name] = slipped(value);
  });
  const slips = await program.call<{ path: string; rule: string }[]>('proofread', { event, texts: [] });
  const paths = slips.filter((slip) => slip.rule === 'known-error').map((slip) => slip.path);
  expect(paths.length).toBeGreaterThan(40);
  await desk.keyboard.press('F7');
  const lines = panel(desk).locator('li', {
    has: desk.locator('mark', { hasText: 'thăm quan' }),
  });
  await expect(lines).toHaveCount(paths.length);
  const lost: string[] = [];
  for (const [index, path] of paths.entries()) {
    const line = lines.nth(index);
    if ((await line.getAttribute('aria-current')) === null) await line.locator('.head').click();
    await line.getByRole('button', { name: 'Đến chỗ này' }).click();
    const told = await desk.evaluate(() => {
      const field = document.activeElement as HTMLInputElement | HTMLTextAreaElement;
      const proof = field.dataset?.proof ?? '';
      return {
        proof,
        words: field.value?.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
      };
    });
    if (told.proof !== path || told.words !== 'thăm quan') lost.push(`${path}: ${JSON.stringify(told)}`);
  }
  expect(lost).toEqual([]);
});

test('the titles of a person stand in one field, each with its own slips', async ({ program, desk }) => {
  await sample(program, desk, (event) => {
    const [first] = event.people as { [name: string]: Json }[];
    // Longer than the field.
    first!.titles = ['Bí thư Chi bộ', 'Phó Hiệu trưởng phụ trách chuyên môn', 'Tổ trưởng  khối'];
    event.roles = { chair: [first!.id!] };
  });
  await step(desk, 'Thành phần');
  const chair = desk.locator('[data-path="roles.chair"]');
  await chair.locator('.summary').first().click();
  const titles = chair.locator('[data-proof$=".titles[]"]').first();
  await titles.focus();
  const before = 'Bí thư Chi bộ, Phó Hiệu trưởng phụ trách chuyên môn, Tổ trưởng ';
  await desk.keyboard.press('End');
  for (let at = ' khối'.length; at > 0; at -= 1) await desk.keyboard.press('ArrowLeft');
  await desk.keyboard.press('Control+.');
  const card = desk.getByRole('dialog', { name: /^Gợi ý sửa/ });
  await card.getByRole('button', { name: 'Một khoảng trắng' }).click();
  await expect(titles).toHaveValue(`${before}khối`);
});

test('a field is held against what another says', async ({ program, desk }) => {
  await sample(program, desk, (event) => {
    (event.event as { [name: string]: Json }).campaign = '';
    (event.event as { [name: string]: Json }).purposes = ['hưởng ứng “Hai trường cùng chung một nhịp cầu”'];
    event.speeches = [
      {
        speaker: 'Đại diện cha mẹ',
        gist: ['cảm ơn “Hai trường chung cùng một nhịp cầu” đã gắn kết các con'],
      },
    ];
  });
  await desk.keyboard.press('F7');
  const line = panel(desk).locator('li', {
    hasText: 'Hai trường chung cùng một nhịp cầu',
  });
  await expect(line).toContainText('Phát biểu, trao đổi');
  await line.locator('.head').click();
  const fix = line.getByRole('button', {
    name: 'Sửa thành “Hai trường cùng chung một nhịp cầu”',
  });
  await fix.click();
  await expect(line).toHaveCount(0);
});

test('the export asks to look at the content again, and stops nothing', async ({ program, desk }, info) => {
  await desk.setViewportSize({ width: 1366, height: 768 });
  await sample(program, desk, (event) => {
    Object.assign(event, {
      attendance: {
        ...(event.attendance as object),
        total: 40,
        present: 36,
        absent_count: 2,
      },
    });
    (event.event as { [name: string]: Json }).meaning =
      'Buổi giao lưu vô cùng ý nghĩa, có sự góp sức của cô giáo Nông Thị Bích Hảo.';
    (event.photos as { caption?: string }[]).slice(0, 2).forEach((photo) => delete photo.caption);
  });
  await desk.getByRole('button', { name: 'Xuất hồ sơ' }).click();
  const dialog = desk.getByRole('dialog');
  const list = dialog.getByRole('region', { name: /^Nội dung nên xem lại/ });
  await expect(list).toContainText('Có mặt 36, vắng 2, nhưng tổng số là 40.');
  await expect(list).toContainText('chưa có chú thích');
  await expect(list).toContainText('“vô cùng”: ');
  await expect(list).toContainText('“Nông Thị Bích Hảo”: ');
  for (const theme of ['light', 'dark']) {
    await desk.emulateMedia({
      colorScheme: theme as 'light' | 'dark',
      reducedMotion: 'reduce',
    });
    expect(await objections(desk), theme).toEqual([]);
    await desk.screenshot({ path: info.outputPath(`content-${theme}.png`) });
  }
  // Nothing waits for it.
  await expect(dialog.getByRole('button', { name: 'Xuất', exact: true })).toBeEnabled();
  // What is meant so is let alone; elsewhere it would be told again.
  await list.getByRole('button', { name: /không báo nữa: Nông Thị Bích Hảo/ }).click();
  await expect(list).not.toContainText('Nông Thị Bích Hảo');
  await list.getByRole('button', { name: /Có mặt 36/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(desk.locator('[data-path="attendance.present"] input')).toBeFocused();
  await saved(desk);
});

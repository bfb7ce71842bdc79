import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, field, newEvent, saved, sheet, test, type Program } from './support/program';

/** What is entered into the quick form of each kind: fields for words, lists of words, and what the article then says. */
interface Evening {
  card: RegExp;
  fields: Record<string, string>;
  rows: Record<string, string[]>;
  told: string[];
}

const evenings: Record<string, Evening> = {
  exchange: {
    card: /^Giao lưu chuyên môn/,
    fields: {
      'event.title': 'Giao lưu chuyên môn hai trường',
      'event.place': 'Hội trường Trường Mầm non Suối Lụa',
    },
    rows: {
      'event.partners': ['Trường Mầm non Nắng Sớm'],
      'attendance.groups': ['36 gv, 2 ql'],
      programme: ['Nhận biết quả cam, quả chuối', 'Bé làm cầu vượt suối'],
      outcomes: ['Mỗi học kỳ dự giờ chéo 02 tiết'],
    },
    told: ['Nắng Sớm', '36 giáo viên', 'Bé làm cầu vượt suối', 'dự giờ chéo 02 tiết'],
  },
  thematic_session: {
    card: /^Sinh hoạt chuyên đề/,
    fields: {
      'event.title': 'Sinh hoạt chuyên đề tháng 11',
      'event.topic': 'Đổi mới góc chơi ngoài trời',
      'event.place': 'Phòng họp nhà trường',
    },
    rows: { 'attendance.groups': ['24 gv'], programme: ['Chơi với cát và nước'] },
    told: ['Đổi mới góc chơi ngoài trời', '24 giáo viên', 'Chơi với cát và nước'],
  },
  cluster_meeting: {
    card: /^Sinh hoạt chuyên môn cụm/,
    fields: {
      'event.title': 'Sinh hoạt chuyên môn cụm số 5',
      'event.place': 'Trường Mầm non Suối Lụa',
    },
    rows: { 'attendance.groups': ['58 gv, 9 cbql'], programme: ['Khám phá hạt giống'] },
    told: ['cụm số 5', 'Khám phá hạt giống', '58 giáo viên'],
  },
  signing: {
    card: /^Ký kết bản ghi nhớ/,
    fields: {
      'event.title': 'Ký kết hợp tác chuyên môn',
      'event.place': 'Hội trường Trường Mầm non Suối Lụa',
    },
    rows: { 'event.partners': ['Trường Mầm non Đồi Chè'], outcomes: ['Trao đổi giáo viên giỏi hằng quý'] },
    told: ['Đồi Chè', 'rao đổi giáo viên giỏi hằng quý'],
  },
  study_visit: {
    card: /^Tham quan, học tập/,
    fields: {
      'event.title': 'Học tập kinh nghiệm xây dựng vườn trường',
      'event.place': 'Trường Mầm non Gió Núi',
    },
    rows: { 'event.partners': ['Trường Mầm non Gió Núi'], programme: ['Tham quan vườn cổ tích'] },
    told: ['Gió Núi', 'vườn cổ tích'],
  },
};

/** Types entries into a list, each in the row where it grows. */
async function enter(page: Page, path: string, entries: string[]): Promise<void> {
  const box = page.locator(`[data-path="${path}"]`).first();
  const first =
    path === 'attendance.groups'
      ? box.locator('input[aria-label^="Tên nhóm"]')
      : box.locator('input, textarea');
  await first.first().click();
  for (const [index, entry] of entries.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(entry);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Tab');
}

async function exportNews(page: Page, program: Program, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Xuất hồ sơ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
  await expect(dialog.getByText(/^Đã ghi \d+ tệp/)).toBeVisible();
  const files = readdirSync(program.home, { recursive: true }).map(String);
  expect(files.some((file) => file.includes(`_${kind}_`) && file.endsWith('_news.docx'))).toBe(true);
}

for (const [kind, evening] of Object.entries(evenings)) {
  test(`from the quick form to the files: ${kind}`, async ({ program, desk }) => {
    await newEvent(desk, evening.card);
    await expect(desk.getByRole('heading', { level: 2, name: 'Nhập nhanh' })).toBeVisible();
    await field(desk, 'event.date').fill('hôm qua');
    await expect(desk.getByText('thứ Sáu, ngày 20 tháng 11 năm 2026')).toBeVisible();
    await desk.getByText('Sáng', { exact: true }).click();
    for (const [path, words] of Object.entries(evening.fields)) await field(desk, path).fill(words);
    for (const [path, entries] of Object.entries(evening.rows)) await enter(desk, path, entries);
    for (const words of evening.told) await expect(sheet(desk)).toContainText(words, { ignoreCase: true });
    await saved(desk);
    await exportNews(desk, program, kind);
  });
}

test('without the mouse: from the card to the export', async ({ program, desk }) => {
  const keys = desk.keyboard;
  /** Goes on until something of that name has the focus. */
  const reach = async (name: RegExp) => {
    for (let tries = 0; tries < 60; tries += 1) {
      const found = await desk.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null;
        return [at?.getAttribute('aria-label'), at?.labels?.[0]?.textContent, at?.textContent]
          .filter(Boolean)
          .join(' ');
      });
      if (name.test(found.trim())) return;
      await keys.press('Tab');
    }
    throw new Error(`never reached ${name}`);
  };
  await desk.getByRole('navigation').getByRole('button', { name: 'Tạo mới' }).focus();
  await keys.press('Enter');
  await reach(/^Giao lưu chuyên môn/);
  await keys.press('Enter');
  await expect(desk.getByRole('heading', { level: 2, name: 'Nhập nhanh' })).toBeVisible();
  await keys.press('Control+k');
  await keys.type('ten su kien');
  await keys.press('Enter');
  await reach(/^Tên sự kiện/);
  await keys.type('Giao lưu chuyên môn hai trường');
  await keys.press('Tab');
  await keys.press('Control+a');
  await keys.type('20/11');
  await keys.press('Control+k');
  await keys.type('dien bien');
  await keys.press('Enter');
  await expect(desk.getByRole('heading', { level: 2, name: 'Diễn biến' })).toBeVisible();
  await keys.type('Nhận biết quả cam');
  await keys.press('Enter');
  await keys.type('Bé làm cầu vượt suối');
  await keys.press('Alt+ArrowUp');
  await keys.press('Enter');
  await keys.press('Enter');
  await keys.press('Control+d');
  await keys.press('Control+z');
  await keys.press('Control+s');
  await expect(desk.getByText(/^Đã lưu/).first()).toBeVisible();
  await keys.press('Control+1');
  await expect(desk.getByRole('navigation', { name: 'Các bước' })).toBeHidden();
  await keys.press('Control+1');
  await keys.press('Control+2');
  await expect(desk.getByRole('region', { name: 'Trang giấy' })).toBeHidden();
  await keys.press('Control+2');
  await expect(sheet(desk)).toContainText('Bé làm cầu vượt suối');
  await keys.press('Control+k');
  await keys.type('xuat ho so');
  await keys.press('Enter');
  const dialog = desk.getByRole('dialog', { name: 'Xuất hồ sơ' });
  await expect(dialog).toBeVisible();
  await reach(/^Xuất$/);
  await keys.press('Enter');
  await expect(dialog.getByText(/^Đã ghi \d+ tệp/)).toBeVisible();
  const [first] = await program.call<{ id: string; title: string }[]>('event_list', {
    text: '',
    school_year: null,
    kind: null,
  });
  expect(first?.title).toBe('Giao lưu chuyên môn hai trường');
});

test('the language and the theme change in the middle of an evening', async ({ program, desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await field(desk, 'event.title').fill('Giao lưu chuyên môn hai trường');
  await enter(desk, 'programme', ['Bé làm cầu vượt suối']);
  await desk.getByRole('button', { name: 'Cài đặt' }).click();
  await desk.getByLabel('English').check();
  await desk.getByLabel('Dark: night ink').check();
  await desk.getByRole('navigation').getByRole('button', { name: 'Events' }).first().click();
  await desk.getByRole('button', { name: 'Giao lưu chuyên môn hai trường', exact: true }).click();
  await expect(desk.getByRole('heading', { level: 2, name: 'Quick entry' })).toBeVisible();
  await expect(desk.locator('html')).toHaveAttribute('data-theme', 'dark');
  await field(desk, 'event.place').fill('Hội trường nhà trường');
  await expect(sheet(desk)).toContainText('Bé làm cầu vượt suối');
  await expect(sheet(desk)).toContainText('ội trường nhà trường');
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.getByText(/^Undone: /)).toBeVisible();
  const [first] = await program.call<{ title: string }[]>('event_list', {
    text: '',
    school_year: null,
    kind: null,
  });
  expect(first?.title).toBe('Giao lưu chuyên môn hai trường');
});

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { field, root, test, type Program } from './support/program';
import { wordsOf, type Language } from './support/words';

interface Open {
  id: string;
  revision: number;
  event: { event: { title?: string } };
}

interface Sample extends Open {
  event: Open['event'] & { photos: { codes: string[] }[] };
}

/** A few events beside the sample, so that home, calendar and register have something to show. */
async function furnish(program: Program): Promise<void> {
  const events = [
    ['cluster_meeting', '2026-09-16', 'Sinh hoạt chuyên môn cụm đầu năm học'],
    ['training', '2026-10-08', 'Tập huấn dạy học tích hợp'],
    ['school_meeting', '2026-11-04', 'Sinh hoạt chuyên môn tháng 11'],
    ['exchange', '2026-11-18', 'Giao lưu chuyên môn hai trường'],
  ] as const;
  for (const [kind, date, title] of events) {
    const open = await program.call<Open>('event_create', { kind, date });
    open.event.event.title = title;
    await program.call('event_save', {
      id: open.id,
      revision: open.revision,
      event: open.event,
    });
  }
  const sample = await program.call<Sample>('sample_create');
  sample.event.photos[0]!.codes = ['Lá 1-01', 'Lá 1-02'];
  sample.event.photos[1]!.codes = ['Lá 1-03'];
  await program.call('event_save', { id: sample.id, revision: sample.revision, event: sample.event });
  await program.call('consents_save', { consents: register() });
  // An article that went out and shows a child whose consent was withdrawn later.
  const issued = await program.call<Sample>('event_create', { kind: 'demonstration', date: '2026-10-22' });
  issued.event.event.title = 'Hoạt động mẫu: bé khám phá vườn trường';
  issued.event.photos = [{ ...sample.event.photos[0]!, codes: ['Lá 1-02'] }];
  await program.call('event_save', { id: issued.id, revision: issued.revision, event: issued.event });
  await program.call('event_status_set', { id: issued.id, status: 'issued', reason: '' });
}

/** Two classes of the register of consents. */
function register(): object[] {
  const of = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      school_year: '2026-2027',
      code: `${name}-${String(at + 1).padStart(2, '0')}`,
      class: name,
      ...(at % 5 === 3 ? {} : { parent_on: '2026-09-10' }),
      from_seven: false,
      note: at % 2 === 0 ? `Phiếu ${41 + at}, mẹ ký` : '',
      ...(at === 1 ? { withdrawn_on: '2026-11-12' } : {}),
    }));
  return [...of('Lá 1', 7), ...of('Chồi 2', 6)];
}

for (const language of ['vi', 'en'] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`every screen, ${language}, ${theme}`, async ({ program, page }) => {
      const album = new Album(page, language, theme);
      await program.call('settings_save', { language, theme });
      await page.goto(program.url);
      await album.take('first-start');
      const school = {
        id: 'A',
        name: 'Trường Mầm non Suối Lụa',
        level: 'preschool',
        symbol: 'MNSL',
      };
      await program.call('school_save', { school });
      await page.reload();
      await album.take('home-empty');
      await furnish(program);
      await page.reload();
      await album.desk();
      await album.event();
      await album.popOut();
      await album.dialogs();
      await album.locked();
    });

/** The pictures of one language and theme. */
class Album {
  readonly #page: Page;
  readonly #say: (key: string) => RegExp;
  readonly #folder: string;
  #count = 0;

  constructor(page: Page, language: Language, theme: string) {
    this.#page = page;
    this.#say = wordsOf(language);
    this.#folder = path.join(root, 'out/screens', `${language}-${theme}`);
    mkdirSync(this.#folder, { recursive: true });
  }

  async take(name: string): Promise<void> {
    await this.#page.getByRole('heading').first().waitFor();
    // What follows a click has come, and what moves has arrived.
    await this.#page.waitForTimeout(500);
    this.#count += 1;
    const file = `${String(this.#count).padStart(2, '0')}-${name}.png`;
    await this.#page.screenshot({ path: path.join(this.#folder, file) });
  }

  #button(key: string) {
    return this.#page.getByRole('button', { name: this.#say(key) }).first();
  }

  async #go(key: string): Promise<void> {
    const rail = this.#page.getByRole('navigation', {
      name: this.#say('rail'),
    });
    await rail.getByRole('button', { name: this.#say(key) }).click();
  }

  async #step(index: number): Promise<void> {
    const steps = this.#page.getByRole('navigation', {
      name: this.#say('steps'),
    });
    await steps.getByRole('button').nth(index).click();
  }

  async desk(): Promise<void> {
    await this.take('home');
    await this.#button('home_calendar').click();
    await this.take('home-calendar');
    await this.#button('home_list').click();
    await this.#button('bin').click();
    await this.take('bin');
    await this.#go('new_short');
    await this.take('new-event');
    await this.#go('year_book');
    await this.take('register');
    await this.#go('library');
    await this.take('library');
    await this.#button('library_add').click();
    await this.take('citation');
    await this.#page.keyboard.press('Escape');
    await this.#go('consents');
    await this.take('consents');
    await this.#page.getByRole('button', { name: 'Lá 1-02', exact: true }).click();
    await this.take('consent-withdrawn');
    await this.#page.keyboard.press('Escape');
    await this.#button('consents_add').click();
    await this.take('consent');
    await this.#page.keyboard.press('Escape');
    await this.#button('consents_paste').click();
    await this.take('consents-paste');
    await this.#page.keyboard.press('Escape');
    await this.#go('help');
    await this.take('help');
    await this.#go('settings');
    await this.take('settings');
  }

  async event(): Promise<void> {
    await this.#go('home');
    await this.#button('sample_see').click();
    await field(this.#page, 'event.title').waitFor();
    for (const [index, name] of [
      'quick',
      'event',
      'people',
      'programme',
      'speeches',
      'outcomes',
      'photos',
      'papers',
    ].entries()) {
      await this.#step(index);
      await this.take(`step-${name}`);
    }
    await this.#step(3);
    await this.#button('view_writing').click();
    await this.take('writing');
    await this.#button('section_rewrite')
      .or(this.#page.getByRole('button', { name: this.#rewrite() }))
      .first()
      .click();
    await this.#page.locator('.ProseMirror').waitFor();
    await this.take('writing-editor');
    await this.#page.keyboard.press('Escape');
    await this.#button('view_page').click();
  }

  async popOut(): Promise<void> {
    const popup = this.#page.waitForEvent('popup');
    await this.#page.keyboard.press('Control+3');
    const page = await popup;
    await page.frameLocator('iframe').locator('.sheet').waitFor();
    await this.take('page-away');
    this.#count += 1;
    await page.screenshot({ path: path.join(this.#folder, `${this.#count}-page-window.png`) });
    await page.close();
  }

  #rewrite(): RegExp {
    return new RegExp(this.#say('section_rewrite').source.replace(/\$$/, ''));
  }

  async dialogs(): Promise<void> {
    const keys = this.#page.keyboard;
    await this.#button('export_open').click();
    await this.take('export');
    await this.#button('pieces_open').click();
    await this.take('pieces');
    await this.#button('back').click();
    await this.#page
      .getByRole('dialog')
      .getByRole('button', { name: this.#say('export_run') })
      .click();
    await this.#button('export_again').waitFor();
    await this.take('exported');
    await keys.press('Escape');
    await keys.press('Control+k');
    await this.take('finder');
    await keys.press('Escape');
    await this.#step(2);
    await this.#button('paste_open').click();
    const list = '1. Lò Thị Mơ - Hiệu trưởng - Trường Mầm non Nắng Sớm\n2. Y Ban - Tổ trưởng\nHẹn gặp';
    await this.#page.getByRole('dialog').getByRole('textbox').first().fill(list);
    await this.#button('paste_read').click();
    await this.take('paste');
    await keys.press('Escape');
    await this.#status();
    await this.take('status-menu');
    await this.#item('event_file_open');
    await this.take('event-file');
    await keys.press('Escape');
    await this.#status();
    await this.#item('history_open');
    await this.take('history');
    await keys.press('Escape');
  }

  async locked(): Promise<void> {
    await this.#status();
    await this.#page.getByRole('menuitem').nth(2).click();
    await this.#step(0);
    await this.take('locked');
    await this.#button('view_writing').click();
    await this.take('locked-writing');
    await this.#status();
    await this.#page.getByRole('menuitem').first().click();
    await this.take('reopen');
    await this.#page.keyboard.press('Escape');
  }

  async #status(): Promise<void> {
    const name = new RegExp(`${this.#say('filter_status').source.replace(/\$$/, '')}:`);
    await this.#page.getByRole('button', { name }).click();
  }

  async #item(key: string): Promise<void> {
    await this.#page.getByRole('menuitem', { name: this.#say(key) }).click();
  }
}

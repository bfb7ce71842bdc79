import type { Page } from '@playwright/test';
import { expect, field, newEvent, saved, step, test, type Program } from './support/program';

const FAMILIES = ['Lò Thị', 'Quàng Văn', 'Nguyễn Hồng', 'Giàng A', 'Bạch Thị Hải', 'Trần'];
const GIVEN = ['Mơ', 'Thư', 'Yến', 'Páo', 'Phượng'];
const TITLES = [
  'Bí thư Chi bộ, Hiệu trưởng',
  'Phó Hiệu trưởng',
  'Tổ trưởng chuyên môn',
  'Giáo viên',
  'Kế toán',
  'Văn thư',
];
const SCHOOLS = [
  'Mầm non Suối Lụa',
  'Mầm non Nắng Sớm',
  'Tiểu học Gò Mây',
  'THCS Thạch Lĩnh',
  'Mẫu giáo Đồi Chè',
];

const people = Array.from({ length: 30 }, (_, at) => ({
  name: `${FAMILIES[at % 6]} ${GIVEN[Math.floor(at / 6)]}`,
  titles: TITLES[at % 6]!,
  school: `Trường ${SCHOOLS[Math.floor(at / 6)]}`,
}));

const lists: Record<string, string> = {
  'numbered lines': people.map((p, at) => `${at + 1}. Đ/c ${p.name} - ${p.titles} - ${p.school}`).join('\n'),
  'a sheet with a head': ['STT\tHọ và tên\tChức vụ\tĐơn vị']
    .concat(people.map((p, at) => `${at + 1}\t${p.name.toUpperCase()}\t${p.titles}\t${p.school}`))
    .join('\r\n'),
  'a table without a head': people.map((p) => `${p.name}\t${p.titles}\t${p.school}`).join('\n'),
  'names under their school': people
    .map((p, at) => `${at % 6 ? '' : `\n${p.school}:\n`}- ${p.name} (${p.titles})`)
    .join('\n'),
  'sentences with commas': people.map((p) => `+ Cô ${p.name}, ${p.titles} ${p.school}.`).join('\n'),
};

/** Pastes as the system does: an event with the text, into whatever has the focus. */
const paste = (page: Page, text: string, html?: string) =>
  page.evaluate(
    ([plain, rich]) => {
      const data = new DataTransfer();
      data.setData('text/plain', plain!);
      if (rich) data.setData('text/html', rich);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement!.dispatchEvent(event);
    },
    [text, html],
  );

interface Cast {
  people: { id: string; full_name: string; titles: string[]; school?: string; organisation?: string }[];
  attendance: { invited: string[] };
}

async function cast(program: Program): Promise<Cast> {
  const [first] = await program.call<{ id: string }[]>('event_list', {
    text: '',
    school_year: null,
    kind: null,
  });
  return (await program.call<{ event: Cast }>('event_open', { id: first!.id })).event;
}

for (const [name, list] of Object.entries(lists)) {
  test(`thirty people from ${name}`, async ({ program, desk }) => {
    await newEvent(desk, /^Giao lưu chuyên môn/);
    await step(desk, 'Thành phần');
    await field(desk, 'attendance.invited').click();
    await paste(desk, list);
    const dialog = desk.getByRole('dialog');
    await expect(dialog.getByText(/^Đã hiểu 30 người/)).toBeVisible();
    await expect(dialog.getByLabel('Họ và tên 1', { exact: true })).toHaveValue('Lò Thị Mơ');
    await expect(dialog.getByLabel('Trường, đơn vị 30')).toHaveValue('Trường Mẫu giáo Đồi Chè');
    expect((await cast(program)).people).toHaveLength(0);
    await dialog.getByRole('button', { name: 'Thêm 30 người' }).click();
    await saved(desk);
    const event = await cast(program);
    expect(event.people.map((person) => person.full_name)).toEqual(people.map((person) => person.name));
    expect(event.people.map((person) => person.titles.join(', '))).toEqual(
      people.map((person) => person.titles),
    );
    expect(event.people.slice(0, 6).every((person) => person.school === 'A')).toBe(true);
    expect(event.people.slice(6).map((person) => person.organisation)).toEqual(
      people.slice(6).map((person) => person.school),
    );
    expect(event.attendance.invited).toHaveLength(30);
    await desk.keyboard.press('Control+z');
    await expect(desk.getByText('Đã hoàn tác: thêm 30 người từ danh sách')).toBeVisible();
    await saved(desk);
    expect((await cast(program)).people).toHaveLength(0);
  });
}

test('what was misunderstood is mended or left out before it is taken', async ({ program, desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await step(desk, 'Thành phần');
  await desk.getByRole('button', { name: 'Dán danh sách' }).first().click();
  const dialog = desk.getByRole('dialog');
  await dialog
    .getByLabel('Dán danh sách từ Zalo')
    .fill('Danh sách mời:\n1. Lò Thị Mơ - HT - 0900000000\n2. Y Ban');
  await dialog.getByRole('button', { name: 'Đọc danh sách' }).click();
  await expect(dialog.getByText('Không lấy: 0900000000')).toBeVisible();
  await expect(dialog.getByText('Danh sách mời:')).toBeVisible();
  await dialog.getByLabel('Chức vụ 1').fill('Quyền Hiệu trưởng, Bí thư Chi bộ');
  await dialog.getByLabel('Lấy người này: Y Ban').uncheck();
  await dialog.getByRole('button', { name: 'Thêm 1 người' }).click();
  await saved(desk);
  const event = await cast(program);
  expect(event.people).toMatchObject([
    { full_name: 'Lò Thị Mơ', titles: ['Quyền Hiệu trưởng', 'Bí thư Chi bộ'] },
  ]);
});

test('text from Word, a web page and Zalo arrives clean in a section', async ({ program, desk }) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await field(desk, 'event.title').fill('Giao lưu chuyên môn hai trường');
  await desk.getByRole('button', { name: 'Câu chữ' }).click();
  await desk
    .getByRole('button', { name: /^Viết lại đoạn này/ })
    .first()
    .click();
  const editor = desk.locator('.ProseMirror');
  const emptied = async () => {
    await editor.click();
    await desk.keyboard.press('Control+a');
    await desk.keyboard.press('Delete');
  };
  await emptied();
  await paste(
    desk,
    'x',
    `<html xmlns:o="urn:o"><head><style>p{color:red}</style></head><body><!--StartFragment-->
    <p class=MsoNormal style='margin:0'><b><span style='font-size:14pt;font-family:"Times New Roman"'>Hai trường</span></b>
    <span style='color:red'>giao&nbsp;lưu</span><o:p></o:p></p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>-<span>&nbsp;&nbsp;</span></span>Một việc</p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>-<span>&nbsp;&nbsp;</span></span><i>Hai việc</i></p>
    <table><tr><td>A</td><td>B</td></tr></table><img src="x.png"></body></html>`,
  );
  await expect(editor.locator('ul > li')).toHaveCount(2);
  expect(await editor.evaluate((found) => found.innerHTML)).toBe(
    '<p><strong>Hai trường</strong> giao lưu</p><ul><li><p>Một việc</p></li><li><p><em>Hai việc</em></p></li></ul><p>A B</p>',
  );
  await emptied();
  await paste(
    desk,
    'x',
    '<b style="font-weight:normal"><div>Dòng một<br>Dòng <span style="font-weight:700">hai</span></div></b>',
  );
  expect(await editor.evaluate((found) => found.innerHTML)).toBe(
    '<p>Dòng một</p><p>Dòng <strong>hai</strong></p>',
  );
  await emptied();
  await paste(desk, 'Mở đầu\r\n- việc một\r\n- việc hai\r\n\r\nKết <b>');
  expect(await editor.evaluate((found) => found.innerHTML)).toBe(
    '<p>Mở đầu</p><ul><li><p>việc một</p></li><li><p>việc hai</p></li></ul><p>Kết &lt;b&gt;</p>',
  );
  await saved(desk);
  expect(JSON.stringify(await cast(program))).toContain('<li><p>việc một</p></li>');
});

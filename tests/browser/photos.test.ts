import { expect, field, newEvent, saved, step, test } from './support/program';

test('photos: a caption in the event’s own words, consent for all, another one first', async ({
  program,
  desk,
}) => {
  await newEvent(desk, /^Giao lưu chuyên môn/);
  await field(desk, 'event.title').fill('Giao lưu chuyên môn hai trường');
  await step(desk, 'Diễn biến');
  await field(desk, 'programme[0].title').fill('Bé làm cầu vượt suối');
  await step(desk, 'Hình ảnh');
  const pictures = await desk.evaluate(async () => {
    const drawn: string[] = [];
    for (const colour of ['teal', 'olive', 'navy']) {
      const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
      const ink = canvas.getContext('2d')!;
      ink.fillStyle = colour;
      ink.fillRect(0, 0, 640, 480);
      drawn.push(canvas.toDataURL('image/png').split(',')[1]!);
    }
    return drawn;
  });
  await desk.locator('input[type="file"]').setInputFiles(
    pictures.map((base64, index) => ({
      name: `anh-${index}.png`,
      mimeType: 'image/png',
      buffer: Buffer.from(base64, 'base64'),
    })),
  );
  await expect(desk.getByText('3 ảnh chưa rõ, đặt cho tất cả:')).toBeVisible();
  await desk.getByLabel('3 ảnh chưa rõ, đặt cho tất cả:').selectOption('no_children');
  await expect(desk.getByText('Ảnh này chưa được đưa vào bài nào.')).toHaveCount(0);
  await desk
    .getByRole('button', { name: /“Bé làm cầu vượt suối”/ })
    .last()
    .click();
  await desk.getByRole('button', { name: 'Đưa lên đầu bài' }).last().click();
  await saved(desk);
  const [first] = await program.call<{ id: string }[]>('event_list', {
    text: '',
    school_year: null,
    kind: null,
  });
  const { event } = await program.call<{
    event: { photos: { id: string; caption?: string; consent?: string }[] };
  }>('event_open', { id: first!.id });
  expect(event.photos.map((photo) => photo.consent)).toEqual(['no_children', 'no_children', 'no_children']);
  expect(event.photos[0]).toMatchObject({ id: 'a3' });
  expect(event.photos[0]?.caption).toContain('“Bé làm cầu vượt suối”');
  await desk.keyboard.press('Control+z');
  await desk.keyboard.press('Control+z');
  await desk.keyboard.press('Control+z');
  await expect(desk.getByText('3 ảnh chưa rõ, đặt cho tất cả:')).toBeVisible();
});

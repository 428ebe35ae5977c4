// Files in a conversation: chosen, dropped or pasted, described, sent, looked at by a colleague; and what is refused says why.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { png } from '../support/png.ts';
import { expect, test, unique, type Member } from '../support/test.ts';

const poster = { name: 'Afiș.png', mimeType: 'image/png', buffer: png(900, 600, 120) };

/** The part of the reply with its files. */
function files({ page, t }: Member) {
  return page.locator('#reply').getByRole('group', { name: t('media-attach-label') });
}

test('a picture is added, described, posted and seen by a colleague', async ({ member }) => {
  const author = await member('ro11');
  const { page, api, t } = author;
  const topic = await api.openTopic(unique('Un afiș'));
  await page.goto(`/forum/topics/${topic.id}`);
  await files(author).locator('input[type=file]').setInputFiles(poster);
  const alt = files(author).getByRole('textbox', { name: t('media-attach-alt') });
  await alt.fill('Un afiș cu o linie de ajutor');
  await page.getByRole('textbox', { name: t('forum-reply-label') }).fill('Iată afișul.');
  await expectAccessible(page);
  await page.getByRole('button', { name: t('forum-reply-act') }).click();
  const post = page.getByRole('article').filter({ hasText: 'Iată afișul.' });
  const picture = post.getByRole('img', { name: 'Un afiș cu o linie de ajutor' });
  await expect(picture).toHaveJSProperty('naturalWidth', 640);
  await expect(picture).toHaveAttribute('height', '426');

  const reader = await member('es11', { viewport: { width: 320, height: 640 } });
  await reader.page.goto(`/forum/topics/${topic.id}`);
  const seen = reader.page.getByRole('img', { name: 'Un afiș cu o linie de ajutor' });
  await seen.scrollIntoViewIfNeeded();
  await expect(seen).toHaveJSProperty('naturalWidth', 640);
  await expectAccessible(reader.page);
  await expectNoSidewaysScroll(reader.page);
  const whole = reader.context.waitForEvent('page');
  await seen.click();
  await expect((await whole).locator('img')).toHaveJSProperty('naturalWidth', 900);
});

test('what is not taken says why, and the rest is sent', async ({ member, expectComplaint }) => {
  expectComplaint(/status of 422 .*\/media\/files$/);
  const author = await member('ro12');
  const { page, api, t } = author;
  const topic = await api.openTopic(unique('Fișiere'));
  await page.goto(`/forum/topics/${topic.id}`);
  const svg = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg onload="alert(1)"/>') };
  await files(author).locator('input[type=file]').setInputFiles([svg, poster]);
  await expect(files(author).getByRole('alert')).toHaveText(t('media-field-unknown-kind'));
  await expect(files(author).getByRole('listitem')).toHaveCount(2);
  await files(author).getByRole('listitem').filter({ hasText: 'logo.svg' }).getByRole('button').click();
  await expect(files(author).getByRole('listitem')).toHaveCount(1);
  // A draft keeps the file, on every device.
  await page.getByRole('textbox', { name: t('forum-reply-label') }).fill('Doar afișul.');
  await expect.poll(() => api.draft(`reply-${topic.id}`)).toBe('Doar afișul.');
  await page.reload();
  await expect(files(author).getByRole('listitem')).toContainText('Afiș.png');
  await page.getByRole('button', { name: t('forum-reply-act') }).click();
  await expect(page.getByRole('article').last().getByRole('img')).toBeVisible();
});

test('a file is dropped into the text, and taken out again by the keyboard', async ({ member }) => {
  const author = await member('ro13');
  const { page, api, t } = author;
  const topic = await api.openTopic(unique('Tras aici'));
  await page.goto(`/forum/topics/${topic.id}`);
  const bytes = [...poster.buffer];
  const data = await page.evaluateHandle((bytes) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(bytes)], 'tras.png', { type: 'image/png' }));
    return transfer;
  }, bytes);
  await page.getByRole('textbox', { name: t('forum-reply-label') }).dispatchEvent('drop', { dataTransfer: data });
  const entry = files(author).getByRole('listitem').filter({ hasText: 'tras.png' });
  await expect(entry.getByRole('textbox')).toBeVisible();
  await entry.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(files(author).getByRole('listitem')).toHaveCount(0);
});

// Calling a colleague by name: suggested while one types, a link in the post, and a notice.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('a colleague is called by a few letters and the keyboard, and told', async ({ member }) => {
  const [writer, called] = [await member('ro12'), await member('cz10')];
  const { page, t } = writer;
  const topic = await writer.api.openTopic(unique('Cine știe'));
  await page.goto(`/forum/topics/${topic.id}`);
  const reply = page.getByRole('textbox', { name: t('forum-reply-label') });
  await expect(reply).toBeEditable();
  // Without diacritics, as one types in a hurry.
  const typed = called.api.name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  await reply.pressSequentially(`Ce părere aveți, @${typed.slice(0, -2)}`);
  const names = page.getByRole('listbox', { name: t('ui-editor-names') });
  await expect(names.getByRole('option', { name: called.api.name })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press('Enter');
  await expect(names).toBeHidden();
  await expect(reply).toBeFocused();
  await reply.pressSequentially('?');
  await expect(reply).toHaveValue(`Ce părere aveți, @${called.api.name} ?`);
  await page.keyboard.press('Control+Enter');
  const link = page.getByRole('article').last().getByRole('link', { name: `@${called.api.name}` });
  await expect(link).toHaveAttribute('href', /^\/members\//);

  const { page: desk, t: words } = called;
  await expect.poll(async () => (await called.api.notices())[0]?.kind).toBe('mention');
  await desk.goto('/notices');
  const row = desk.getByRole('listitem').filter({ hasText: topic.title });
  await row.getByRole('link', { name: words('notices-said-mention', { actor: writer.api.name }) }).click();
  await expect(desk.getByRole('article').last()).toContainText(`@${called.api.name}`);
});

test('Escape closes the names, and what was typed stays', async ({ member }) => {
  const { page, t, api } = await member('es12');
  const topic = await api.openTopic(unique('Una idea'));
  await page.goto(`/forum/topics/${topic.id}`);
  const reply = page.getByRole('textbox', { name: t('forum-reply-label') });
  await expect(reply).toBeEditable();
  await reply.pressSequentially('Hola @a');
  const names = page.getByRole('listbox', { name: t('ui-editor-names') });
  await expect(names).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(names).toBeHidden();
  await expect(reply).toHaveValue('Hola @a');
});

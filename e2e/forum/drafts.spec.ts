// Nothing that was typed is lost: not by a reload, not by changing the device.
import { expect, test, unique } from '../support/test.ts';

test('a reply half written is found after a reload and on another device', async ({ member }) => {
  const { page, api, t } = await member('es12');
  const topic = await api.openTopic(unique('Un borrador que espera'));
  const text = 'Empiezo aquí, termino mañana…';
  await page.goto(`/forum/topics/${topic.id}`);
  await page.getByRole('textbox', { name: t('forum-reply-label') }).fill(text);
  await expect.poll(() => api.draft(`reply-${topic.id}`)).toBe(text);
  await page.reload();
  await expect(page.getByRole('textbox', { name: t('forum-reply-label') })).toHaveValue(text);

  const phone = await member('es12', { viewport: { width: 360, height: 740 } });
  await phone.page.goto(`/forum/topics/${topic.id}`);
  await expect(phone.page.getByRole('textbox', { name: t('forum-reply-label') })).toHaveValue(text);
  await phone.page.getByRole('button', { name: t('forum-reply-act') }).click();
  await expect(phone.page.getByRole('article').filter({ hasText: text })).toBeVisible();
  await expect.poll(() => api.draft(`reply-${topic.id}`)).toBeUndefined();
});

test('what was typed at the last moment survives a reload too', async ({ member }) => {
  const { page, api, t } = await member('es13');
  const topic = await api.openTopic(unique('Recargar sin esperar'));
  const reply = page.getByRole('textbox', { name: t('forum-reply-label') });
  await page.goto(`/forum/topics/${topic.id}`);
  await reply.pressSequentially('Sin esperar nada');
  await page.reload();
  await expect(reply).toHaveValue('Sin esperar nada');
});

test('a new topic half written comes back whole, and can be thrown away', async ({ member }) => {
  const { page, api, t } = await member('es14');
  await api.deleteDraft('topic');
  const title = page.getByRole('textbox', { name: t('forum-new-topic-title-label') });
  const body = page.getByRole('textbox', { name: t('forum-new-topic-body-label') });
  const category = page.getByRole('combobox', { name: t('forum-new-topic-category-label') });
  await page.goto('/forum/new');
  await category.selectOption({ label: 'Cuidarnos' });
  await title.fill('Cuando el humor ayuda');
  await body.fill('¿Y cuando no?');
  await expect.poll(() => api.draft('topic')).toBe('¿Y cuando no?');
  await page.reload();
  await expect(title).toHaveValue('Cuando el humor ayuda');
  await expect(body).toHaveValue('¿Y cuando no?');
  await expect(category.getByRole('option', { name: 'Cuidarnos' })).toHaveJSProperty('selected', true);
  await page.getByRole('button', { name: t('forum-composer-discard') }).click();
  await expect(title).toHaveValue('');
  await expect(body).toHaveValue('');
  await expect.poll(() => api.draft('topic')).toBeUndefined();
});

test('a change half written is found again', async ({ member }) => {
  const { page, api, t } = await member('es15');
  const topic = await api.openTopic(unique('Una edición a medias'), 'Antes.');
  const [post] = await api.posts(topic.id);
  const text = page.getByRole('textbox', { name: t('forum-edit-label') });
  await page.goto(`/forum/topics/${topic.id}`);
  await page.getByRole('article').getByRole('button', { name: t('forum-post-edit') }).click();
  await text.fill('Después.');
  await expect.poll(() => api.draft(`edit-${post?.id}`)).toBe('Después.');
  await page.reload();
  await expect(page.getByRole('article')).toContainText('Antes.');
  await page.getByRole('article').getByRole('button', { name: t('forum-post-edit') }).click();
  await expect(text).toHaveValue('Después.');
});

// Changing and deleting what one wrote, also at the same time in two places.
import { expect, test, unique } from '../support/test.ts';

test('a post is edited in its place', async ({ member }) => {
  const { page, api, t } = await member('ro10');
  const topic = await api.openTopic(unique('O postare de corectat'), 'Text cu o greșală.');
  await page.goto(`/forum/topics/${topic.id}`);
  const post = page.getByRole('article');
  await post.getByRole('button', { name: t('forum-post-edit') }).click();
  const text = page.getByRole('textbox', { name: t('forum-edit-label') });
  await expect(text).toHaveValue('Text cu o greșală.');
  await text.fill('Text fără greșeală.');
  await page.getByRole('button', { name: t('forum-edit-act') }).click();
  await expect(post).toContainText('Text fără greșeală.');
  await expect(post).toContainText(t('forum-post-edited'));
  await expect(post).toBeFocused();
  await page.reload();
  await expect(post).toContainText('Text fără greșeală.');
});

test('a deleted post leaves a stub for everyone', async ({ member }) => {
  const { page, api, t } = await member('ro11');
  const topic = await api.openTopic(unique('O postare de șters'), 'Rămâne.', 'Pleacă.');
  await page.goto(`/forum/topics/${topic.id}`);
  const act = page.getByRole('article').filter({ hasText: 'Pleacă.' }).getByRole('button', { name: t('forum-post-delete') });
  const dialog = page.getByRole('dialog', { name: t('forum-post-delete-title') });
  await act.click();
  await dialog.getByRole('button', { name: t('forum-post-delete-keep') }).click();
  await expect(dialog).toBeHidden();
  await expect(act).toBeFocused();
  await act.click();
  await dialog.getByRole('button', { name: t('forum-post-delete-act') }).click();
  await expect(page.getByRole('article').last()).toContainText(t('forum-post-deleted'));
  await expect(page.getByText('Pleacă.')).toHaveCount(0);

  const other = await member('es07');
  await other.page.goto(`/forum/topics/${topic.id}`);
  await expect(other.page.getByRole('article')).toHaveCount(2);
  await expect(other.page.getByRole('article').last()).toContainText(other.t('forum-post-deleted'));
});

test('only the author may edit', async ({ member }) => {
  const { api } = await member('ro12');
  const topic = await api.openTopic(unique('Postarea altcuiva'), 'A mea.');
  const { page, t } = await member('es09');
  await page.goto(`/forum/topics/${topic.id}`);
  await expect(page.getByRole('article')).toContainText('A mea.');
  await expect(page.getByRole('button', { name: t('forum-post-edit') })).toHaveCount(0);
  await expect(page.getByRole('button', { name: t('forum-edit-topic-start') })).toHaveCount(0);
});

for (const way of ['keep', 'discard'] as const) {
  test(`two edits of one post at once: both are shown, then ${way} one's own`, async ({ member, expectComplaint }) => {
    expectComplaint(/status of 409/);
    const account = { keep: 'ro13', discard: 'ro14' }[way];
    const [one, other] = [await member(account), await member(account)];
    const { t } = one;
    const topic = await one.api.openTopic(unique('O postare, două ferestre'), 'Prima linie.\nA doua linie.');
    for (const { page } of [one, other]) {
      await page.goto(`/forum/topics/${topic.id}`);
      await page.getByRole('article').getByRole('button', { name: t('forum-post-edit') }).click();
      await expect(page.getByRole('textbox', { name: t('forum-edit-label') })).toHaveValue(/Prima linie/);
    }
    await one.page.getByRole('textbox', { name: t('forum-edit-label') }).fill('Prima linie.\nScris la birou.');
    await one.page.getByRole('button', { name: t('forum-edit-act') }).click();
    await expect(one.page.getByRole('article')).toContainText('Scris la birou.');

    const page = other.page;
    await page.getByRole('textbox', { name: t('forum-edit-label') }).fill('Prima linie.\nScris pe telefon.');
    await page.getByRole('button', { name: t('forum-edit-act') }).click();
    await expect(page.getByText(t('forum-conflict-title'))).toBeVisible();
    await expect(page.getByText('Scris la birou.')).toBeVisible();
    await expect(page.getByText('Scris pe telefon.')).toBeVisible();
    expect((await one.api.posts(topic.id))[0]?.body_html).toContain('Scris la birou.');

    await page.getByRole('button', { name: t(`forum-conflict-${way}`) }).click();
    if (way === 'keep') {
      await expect(page.getByRole('textbox', { name: t('forum-edit-label') })).toHaveValue('Prima linie.\nScris pe telefon.');
      await page.getByRole('button', { name: t('forum-edit-act') }).click();
    }
    const left = way === 'keep' ? 'Scris pe telefon.' : 'Scris la birou.';
    await expect(page.getByRole('textbox', { name: t('forum-edit-label') })).toBeHidden();
    await expect(page.getByRole('article')).toContainText(left);
    expect((await one.api.posts(topic.id))[0]?.body_html).toContain(left);
  });
}

test('the title is changed, and its conflict is shown too', async ({ member, expectComplaint }) => {
  expectComplaint(/status of 409/);
  const [one, other] = [await member('ro15'), await member('ro15')];
  const { t } = one;
  const topic = await one.api.openTopic(unique('Titlu provizoriu'));
  const titles = [unique('Titlul de la birou'), unique('Titlul de pe telefon')] as const;
  for (const { page } of [one, other]) {
    await page.goto(`/forum/topics/${topic.id}`);
    await page.getByRole('button', { name: t('forum-edit-topic-start') }).click();
  }
  for (const [index, { page }] of [one, other].entries()) {
    await page.getByRole('textbox', { name: t('forum-new-topic-title-label') }).fill(titles[index] ?? '');
    await page.getByRole('button', { name: t('forum-edit-topic-act') }).click();
    if (index === 0) await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[0]);
  }
  await expect(other.page.getByText(t('forum-conflict-title'))).toBeVisible();
  await expect(other.page.getByText(titles[0])).toBeVisible();
  await other.page.getByRole('button', { name: t('forum-conflict-keep') }).click();
  await expect(other.page.getByRole('textbox', { name: t('forum-new-topic-title-label') })).toHaveValue(titles[1]);
  await other.page.getByRole('button', { name: t('forum-edit-topic-act') }).click();
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText(titles[1]);
  expect(await one.api.titles()).toContain(titles[1]);
});

// A post in a language that one does not read: named plainly, translated by a colleague, with the original one click away.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('a colleague translates a post, and others read it', async ({ member }) => {
  const author = await member('ro18');
  const topic = await author.api.openTopic(unique('Primul pas'), 'Începem cu **o plimbare** prin parc.');
  const reader = await member('es18');
  await reader.page.goto(`/forum/topics/${topic.id}`);
  const post = reader.page.getByRole('article');
  await expect(post.locator('.who .tag')).toHaveText('Română');
  await expect(post.locator('.prose')).toHaveAttribute('lang', 'ro');

  const { page, t } = await member('cz18');
  await page.goto('/account');
  await expect(page.getByText(t('translation-reads-not-chosen'))).toBeVisible();
  const reading = page.getByRole('group', { name: t('translation-reads') });
  await reading.getByRole('checkbox', { name: 'Română' }).check();
  await expect(page.getByText(t('translation-reads-not-chosen'))).toHaveCount(0);
  await expectAccessible(page);

  await page.goto(`/forum/topics/${topic.id}`);
  await page.getByRole('article').getByRole('link', { name: t('translation-act') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('translation-title') })).toBeVisible();
  await page.getByLabel(t('translation-into')).selectOption('en');
  const text = page.getByRole('textbox', { name: t('translation-yours') });
  await text.fill('We begin with **a walk** in the park.');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: t('translation-save') }).click();
  await expect(page.getByRole('article').locator('.prose')).toHaveText(/Începem/);

  await reader.page.reload();
  await expect(post.locator('.prose')).toHaveText('We begin with a walk in the park.');
  await expect(post.locator('.prose')).toHaveAttribute('lang', 'en');
  await expect(post.locator('.translation-note')).toContainText('Română');
  await expectAccessible(reader.page);
  await post.getByRole('button', { name: reader.t('translation-show-original') }).click();
  await expect(post.locator('.prose')).toHaveText('Începem cu o plimbare prin parc.');
  await expect(post.locator('.prose')).toHaveAttribute('lang', 'ro');
  await reader.page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(reader.page);

  // The author changes the post: the translation says so, and is found all the same.
  const [first] = await author.api.posts(topic.id);
  if (!first) throw new Error('the topic has a post');
  await author.api.change(first, 'Începem cu un ceai.');
  await reader.page.reload();
  await expect(post.getByText(reader.t('translation-outdated'))).toBeVisible();
  await page.reload();
  await page.getByRole('article').getByRole('link', { name: t('translation-act') }).click();
  await page.getByLabel(t('translation-into')).selectOption('en');
  await expect(page.getByText(t('translation-renew'))).toBeVisible();
  await expect(text).toHaveValue('We begin with **a walk** in the park.');
});

// What a post said before, word by word; and quoting a colleague in a reply.
import { expectAccessible } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('the word "edited" opens what was changed', async ({ member }) => {
  const { page, api, t } = await member('cz11');
  const topic = await api.openTopic(unique('Historie'), 'Sejdeme se v pondělí.');
  await page.goto(`/forum/topics/${topic.id}`);
  await page.getByRole('article').getByRole('button', { name: t('forum-post-edit') }).click();
  await page.getByRole('textbox', { name: t('forum-edit-label') }).fill('Sejdeme se v úterý.');
  await page.getByRole('button', { name: t('forum-edit-act') }).click();
  await page.getByRole('button', { name: t('history-open') }).click();
  const dialog = page.getByRole('dialog', { name: t('history-title') });
  await expect(dialog.locator('del')).toContainText('pondělí.');
  await expect(dialog.locator('ins')).toContainText('úterý.');
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('what is selected in a post goes into the reply as a quote', async ({ member }) => {
  const { page, api, t } = await member('cz12');
  const topic = await api.openTopic(unique('Citace'), 'Nejdřív se ptáme. Potom radíme.');
  await page.goto(`/forum/topics/${topic.id}`);
  await page.locator('.post .prose p').first().selectText();
  await page.getByRole('article').getByRole('button', { name: t('quote-act') }).click();
  const reply = page.getByRole('textbox', { name: t('forum-reply-label') });
  await expect(reply).toHaveValue(/^> \[.+, #1\]\(\/forum\/topics\/.+#post-1\):\n>\n> Nejdřív se ptáme\. Potom radíme\.\n/);
  await expect(reply).toBeFocused();
  await reply.press('Control+End');
  await reply.pressSequentially('Ano');
  await reply.press('Control+b');
  await reply.pressSequentially('přesně');
  await expect(reply).toHaveValue(/Ano\*\*přesně\*\*$/);
});

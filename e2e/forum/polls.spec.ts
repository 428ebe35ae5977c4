// A colleague asks with a poll below their post; another chooses, and only then sees how many chose what; its author ends it.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('a poll is written, chosen in, and ended', async ({ member }) => {
  const { page, api, t } = await member('cz13');
  const topic = await api.openTopic(unique('Kdy se sejdeme?'));
  const path = `/forum/topics/${topic.id}`;
  await page.goto(path);
  await page.getByRole('link', { name: t('poll-add') }).click();
  await expect(page.getByText(t('poll-add-hint'))).toBeVisible();
  await page.getByLabel(t('poll-question')).fill('Který den?');
  const options = page.getByLabel(t('poll-options'), { exact: true });
  await options.fill('V úterý');
  await page.getByRole('button', { name: t('poll-add') }).click();
  await expect(page.locator('.field-error').filter({ hasText: /./ })).toBeVisible();
  await options.fill('V úterý\n\nVe čtvrtek po obědě');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: t('poll-add') }).click();
  const own = page.getByRole('group', { name: 'Který den?' });
  await expect(own.getByRole('radio')).toHaveCount(2);

  const reader = await member('es13');
  await reader.page.goto(path);
  await expect(reader.page.getByRole('link', { name: reader.t('poll-add') })).toHaveCount(0);
  await reader.page.getByRole('link', { name: reader.t('poll-open') }).click();
  const poll = reader.page.locator('.poll');
  await expect(poll.getByText(reader.t('poll-secret'))).toBeVisible();
  await poll.getByRole('radio', { name: 'V úterý' }).focus();
  await reader.page.keyboard.press('ArrowDown');
  await poll.getByRole('button', { name: reader.t('poll-vote') }).click();
  await expect(poll.getByText(reader.t('poll-done'))).toBeVisible();
  await expect(poll.getByText('100 %')).toBeVisible();
  await expect(poll.getByRole('radio', { name: 'Ve čtvrtek po obědě' })).toBeChecked();
  await expectAccessible(reader.page);
  await reader.page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(reader.page);

  await page.reload();
  await expect(own.getByRole('radio')).toHaveCount(2);
  await expect(page.getByText('100 %')).toHaveCount(0);
  await page.getByRole('button', { name: t('poll-end') }).click();
  await expect(page.getByText('100 %')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('button', { name: t('poll-vote') })).toHaveCount(0);
});

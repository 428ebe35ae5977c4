// Whoever moderates asks for an anonymous author to be suspended; who looks after the account does it; neither is shown a name.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('an anonymous author is suspended by those who were asked, and reads by whom', async ({ member }) => {
  const administrator = await member('admin');
  const category = await administrator.api.createCategory(unique('Beze jména'), { anonymity: true });
  const author = await member('cz03');
  const topic = await author.api.openTopicIn(category, unique('Hněv'), 'Jste všichni hlupáci.', true);
  await (await member('es17')).api.flagFirst(topic.id);

  const { page, t } = await member('es01');
  await page.goto('/forum/reviews');
  await page.getByRole('link', { name: topic.title }).click();
  const act = page.getByLabel(t('forum-review-act-label'));
  await expect(act.getByRole('option', { name: t('moderation-act-suspend'), exact: true })).toHaveCount(0);
  await act.selectOption('ask_suspension');
  await page.getByLabel(t('forum-review-text')).fill('Es la tercera vez esta semana.');
  await page.getByRole('button', { name: t('forum-review-send') }).click();
  await expect(page.getByText(t('moderation-step-suspension-asked'), { exact: true })).toBeVisible();

  const office = await member('cz06', { colorScheme: 'dark' });
  await office.page.goto(new URL(page.url()).pathname);
  const main = office.page.getByRole('main');
  await expect(main.getByText('Jste všichni hlupáci.')).toBeVisible();
  await expect(main.getByText('Es la tercera vez esta semana.')).toBeVisible();
  await expect(main.getByText(office.t('anonymity-colleague')).first()).toBeVisible();
  await expect(main.getByText(author.api.name)).toHaveCount(0);
  await main.getByLabel(office.t('forum-flag-reason')).selectOption('disrespect');
  await main.getByLabel(office.t('forum-review-text')).fill('Týden na rozmyšlenou.');
  await main.getByLabel(office.t('moderation-suspend-ends-on'), { exact: true }).fill('2099-01-31');
  await expectAccessible(office.page);
  await office.page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(office.page);
  await main.getByRole('button', { name: office.t('forum-review-send') }).click();
  await expect(main.getByText(office.t('moderation-step-suspended'), { exact: true })).toBeVisible();
  await expect(main.getByRole('button', { name: office.t('forum-review-send') })).toHaveCount(0);
  await expect(main.getByText(author.api.name)).toHaveCount(0);
  await expectAccessible(office.page);

  await page.reload();
  const done = page.getByRole('listitem').filter({ hasText: t('moderation-step-suspended') });
  await expect(done).toBeVisible();
  await expect(done.getByText(office.api.name)).toHaveCount(0);

  await office.api.liftSuspension(author.api.id);
  const back = await member('cz03');
  await back.page.goto(new URL(page.url()).pathname);
  const told = back.page.getByRole('listitem').filter({ hasText: back.t('moderation-step-suspended') });
  await expect(told.getByText(office.api.name)).toBeVisible();
});

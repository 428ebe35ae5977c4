// A case practice from its author's desk past a privacy reviewer and an editor of other organisations to a colleague abroad.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique, type Member } from '../support/test.ts';

const PHONE = { viewport: { width: 375, height: 812 } };

/** Answers what a privacy reviewer is asked, and lets it pass. */
async function passPrivacy({ page, t }: Member, note: string): Promise<void> {
  await expect(page.getByRole('radio').first()).toBeVisible();
  for (const question of await page.getByRole('group').filter({ has: page.getByRole('radio') }).all()) {
    await question.getByLabel(t('practice-no'), { exact: true }).check();
  }
  await page.getByLabel(t('practice-note-privacy')).fill(note);
  await page.getByRole('button', { name: t('practice-pass-privacy') }).click();
  await expect(page.getByText(t('practice-decided-passed'))).toBeVisible();
}

test('a practice goes from draft to draft to published, and a colleague abroad tries it', async ({ member }) => {
  test.setTimeout(120_000);
  const author = await member('ro07');
  const title = unique('Ora ei de liniște');
  const id = await author.api.beginPractice(title);

  // On the desk: what is missing is named, what the guard finds is replaced or left with a reason.
  const { page, t } = author;
  await page.goto('/exchange/own');
  await page.getByRole('link', { name: title }).click();
  await expect(page).toHaveURL(new RegExp(`/exchange/practices/${id}/draft$`));
  const panel = page.getByRole('region', { name: t('practice-check'), exact: true });
  await expect(panel.getByText(t('practice-check-missing', { count: 1 }))).toBeVisible();
  const send = panel.getByRole('button', { name: t('practice-send') });
  await expect(send).toBeDisabled();
  await panel.getByRole('link', { name: new RegExp(`^${t('practice-field-summary')}`) }).click();
  const summary = page.getByRole('textbox', { name: t('practice-field-summary') });
  await expect(summary).toBeFocused();
  await summary.fill('Fata a vorbit cu Maria Popescu despre cartea scrisă de Elena Marinescu.');
  const first = panel.getByRole('listitem').filter({ hasText: 'Maria Popescu' });
  await expect(first).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
  await first.getByRole('button', { name: new RegExp(t('practice-found-replace', { words: '' }).slice(0, 8)) }).click();
  await expect(summary).not.toHaveValue(/Popescu/);
  const second = panel.getByRole('listitem').filter({ hasText: 'Elena Marinescu' }).first();
  await second.getByRole('button', { name: t('practice-found-leave') }).click();
  await second.getByRole('button', { name: t('practice-found-leave-it'), exact: true }).click();
  await expect(send).toBeEnabled({ timeout: 20_000 });
  await send.click();
  await expect(page.getByText(t('practice-stage-privacy'))).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);

  // A reviewer of another country sends it back with a comment on a passage.
  const reviewer = await member('es04');
  await reviewer.page.goto('/exchange/reviews');
  await reviewer.page.getByRole('link', { name: title }).click();
  await expect(reviewer.page.getByText(reviewer.t('guarding-reason-published-author'))).toBeVisible();
  await reviewer.page.getByRole('button', { name: new RegExp(`${reviewer.t('practice-comment-on')}.*${reviewer.t('practice-field-summary')}`) }).click();
  await reviewer.page.getByRole('textbox', { name: reviewer.t('practice-your-comment', { field: reviewer.t('practice-field-summary') }) }).fill('Su familia reconocería este libro.');
  await expectAccessible(reviewer.page);
  await reviewer.page.getByLabel(reviewer.t('practice-note-privacy')).fill('El libro lleva a una sola persona.');
  await reviewer.page.getByRole('button', { name: reviewer.t('practice-send-back') }).click();
  await expect(reviewer.page.getByText(reviewer.t('practice-decided-back'))).toBeVisible();

  // The author reads it, changes the text, and sends it again.
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await expect(page.getByText('Su familia reconocería este libro.')).toBeVisible();
  await summary.fill('Fata a vorbit o oră pe zi despre ce vrea, și nimeni nu a întrebat mai mult.');
  await expect(send).toBeEnabled({ timeout: 20_000 });
  await send.click();
  await expect(page.getByText(t('practice-stage-privacy'))).toBeVisible();

  await reviewer.page.goto(`/exchange/practices/${id}/review`);
  await passPrivacy(reviewer, 'He buscado estas palabras en la prensa y no he encontrado nada.');

  const editor = await member('es01');
  await editor.page.goto('/exchange/reviews');
  await editor.page.getByRole('link', { name: title }).click();
  await expectAccessible(editor.page);
  await editor.page.getByRole('button', { name: editor.t('practice-pass-substance') }).click();
  await expect(editor.page.getByText(editor.t('practice-decided-published'))).toBeVisible();

  // A colleague in Spain finds it on a phone, asks, and tells how she tried it.
  const reader = await member('es07', PHONE);
  await reader.page.goto('/exchange?codes=method.coaching');
  await reader.page.getByRole('link', { name: title }).click();
  await expect(reader.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(reader.page.getByText(reader.t('practice-turning-point')).first()).toBeVisible();
  await expectAccessible(reader.page);
  await expectNoSidewaysScroll(reader.page);
  await reader.page.getByRole('textbox', { name: reader.t('practice-comment-write') }).fill('¿Quién eligió la hora?');
  await reader.page.getByRole('button', { name: reader.t('practice-comment-send') }).click();
  await expect(reader.page.getByText('¿Quién eligió la hora?')).toBeVisible();
  await reader.page.getByText(reader.t('practice-tried-write'), { exact: true }).click();
  await reader.page.getByRole('textbox', { name: reader.t('practice-tried-changed-own') }).fill('Lo hicimos en grupo.');
  await reader.page.getByRole('textbox', { name: reader.t('practice-tried-went-own') }).fill('Funcionó a la tercera semana.');
  await reader.page.getByRole('button', { name: reader.t('practice-tried-send') }).click();
  await expect(reader.page.getByText('Funcionó a la tercera semana.')).toBeVisible();
  const vote = reader.page.getByRole('button', { name: reader.t('practice-vote-will-use') });
  await vote.click();
  await expect(vote).toHaveAttribute('aria-pressed', 'true');

  // The author takes it back, and it is gone.
  await page.goto(`/exchange/practices/${id}`);
  await page.getByRole('button', { name: t('practice-withdraw') }).click();
  await page.getByRole('dialog').getByRole('button', { name: t('practice-withdraw') }).click();
  await expect(page.getByText(t('practice-withdrawn'))).toBeVisible();
});

test('a practice is found by the keyboard alone and narrowed down in the address', async ({ member, expectComplaint }) => {
  expectComplaint(/status of 404/);
  const { page, t } = await member('cz07');
  await page.goto('/exchange');
  await expect(page.getByRole('heading', { level: 1, name: t('practice-title') })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.getByText(t('practice-filters'), { exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel(t('practice-facet-method')).selectOption('coaching');
  await page.getByRole('button', { name: t('practice-filter-show') }).press('Enter');
  await expect(page).toHaveURL(/codes=method\.coaching/);
  await expect(page.getByRole('article').first().or(page.getByRole('listitem').first())).toBeVisible();
  await page.goto('/exchange/practices/00000000-0000-7000-8000-000000000000');
  await expect(page.getByRole('heading', { level: 1, name: t('practice-missing') })).toBeVisible();
});

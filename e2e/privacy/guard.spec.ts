// The privacy guard reads along: what it finds is underlined, said, replaced, taken back, left with a reason.
import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';
import type { Words } from '../support/words.ts';

// Invented, as all persons here; numbers are specimens that are nobody's.
const TEXTS = [
  { account: 'ro13', text: 'Am vorbit cu doamna Ionescu despre fată. CNP-ul ei este 6991231400016.', name: 'Ionescu', number: '6991231400016' },
  { account: 'es13', text: 'Ayer llamó la señora Etxeberria por la niña. Su DNI es 00000000T.', name: 'Etxeberria', number: '00000000T' },
  { account: 'ro16', text: 'I spoke with Mrs Blackwood about the girl. Her CNP is 6991231400016.', name: 'Blackwood', number: '6991231400016' },
  { account: 'cz13', text: 'Volala paní Procházková kvůli té dívce. Její rodné číslo je 995231/0004.', name: 'Procházková', number: '995231/0004' },
] as const;

/** Opens a topic of one's own to reply to, and gives the field. */
async function replying(page: Page, t: Words, topic: string): Promise<Locator> {
  await page.goto(`/forum/topics/${topic}`);
  const reply = page.getByRole('textbox', { name: t('forum-reply-label') });
  await expect(reply).toBeEditable();
  return reply;
}

const guarded = (page: Page, t: Words): Locator => page.getByRole('group', { name: t('guarding-label') });
const found = (page: Page, t: Words, words: string): Locator =>
  guarded(page, t).getByRole('listitem').filter({ has: page.locator('q', { hasText: words }) });

for (const { account, text, name, number } of TEXTS) {
  test(`what identifies is found while ${account} types, and the keyboard replaces it`, async ({ member }) => {
    const { page, api, t } = await member(account);
    const topic = await api.openTopic(unique('?'));
    const reply = await replying(page, t, topic.id);
    await reply.pressSequentially(text);
    await expect(found(page, t, name)).toBeVisible();
    await expect(found(page, t, number)).toContainText(t('guarding-is-refused'));
    await expect(page.locator(`.guard-marks mark[data-words="${name}"]`)).toBeVisible();
    await expectAccessible(page);

    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F8');
    const selected = () => reply.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    expect(await selected()).toBe(name);
    await page.keyboard.press('Alt+Enter');
    await expect(reply).not.toHaveValue(new RegExp(name));
    await expect(found(page, t, name)).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(reply).toHaveValue(text);
    await expect(found(page, t, name)).toBeVisible();
    await page.keyboard.press('F8');
    await page.keyboard.press('Shift+F8');
    await expect(reply).toBeFocused();
  });
}

test('findings are told in peace, read by a screen reader and shown on a phone', async ({ member }) => {
  const { page, api, t } = await member('ro14', { viewport: { width: 375, height: 720 } });
  const topic = await api.openTopic(unique('Întrebare'));
  const reply = await replying(page, t, topic.id);
  await reply.fill('');
  await reply.pressSequentially('Mi-a scris domnul Vasilescu');
  const told = guarded(page, t).getByRole('status');
  await expect(told).toHaveAttribute('aria-live', 'polite');
  // Nothing is said per key: every change of what is said is noted.
  await told.evaluate((region) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true, characterData: true, subtree: true });
  });
  await reply.pressSequentially(' din Pașcani, care are 41 de ani și locuiește pe strada Florilor 7.', { delay: 40 });
  await expect(told).not.toBeEmpty();
  await expect(told).toContainText(t('guarding-identifying', { count: 2 }));
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.length, said.join(' | ')).toBeLessThanOrEqual(3);
  await expect(guarded(page, t)).toMatchAriaSnapshot(`
    - status
    - list:
      - listitem:
        - paragraph: /Vasilescu/
        - button
        - button
        - button
  `);
  await guarded(page, t).locator('summary').click();
  await expect(found(page, t, 'Pașcani')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('what is no name is left with a reason, looked at again, and the text is sent', async ({ member }) => {
  const { page, api, t } = await member('es14');
  const topic = await api.openTopic(unique('Una lectura'));
  const reply = await replying(page, t, topic.id);
  const text = 'La señora Kaltenbrunner explica el apego en su manual.';
  await reply.pressSequentially(text);
  const one = found(page, t, 'Kaltenbrunner');
  await one.getByRole('button', { name: t('guarding-leave') }).click();
  const why = one.getByRole('combobox', { name: t('guarding-why') });
  await expect(why).toBeFocused();
  await why.selectOption('published-author');
  await one.getByRole('button', { name: t('guarding-leave-it') }).click();
  await expect(one).toContainText(t('guarding-left', { reason: t('guarding-reason-published-author') }));
  await expect(page.locator('.guard-marks mark')).toHaveCount(0);
  await one.getByRole('button', { name: t('guarding-take-back') }).click();
  await expect(one.getByRole('button', { name: t('guarding-show') })).toBeVisible();
  await page.getByRole('button', { name: t('forum-reply-act') }).click();
  await expect(page.getByRole('article').last()).toContainText('Kaltenbrunner');
  await expect(guarded(page, t).getByRole('listitem')).toHaveCount(0);
});

/** Milliseconds that the page spends on a key: all listeners, and the layout after them. The median of a sentence. */
async function typing(page: Page, reply: Locator): Promise<number> {
  await reply.evaluate((area: HTMLTextAreaElement) => {
    const spent: number[] = [];
    Object.assign(window, { spent });
    let began = 0;
    area.addEventListener('keydown', () => (began = performance.now()), { capture: true });
    area.addEventListener('input', () => {
      void area.offsetHeight;
      spent.push(performance.now() - began);
    });
    area.setSelectionRange(area.value.length, area.value.length);
  });
  await page.keyboard.type('A potom odešla domů autobusem a napsala.', { delay: 60 });
  const spent = await page.evaluate(() => (window as unknown as { spent: number[] }).spent);
  expect(spent.length).toBeGreaterThan(30);
  return spent.sort((a, b) => a - b)[spent.length >> 1] ?? Infinity;
}

test('one types without the guard where it does not come, and as fast with it on a slow computer', async ({ member, expectComplaint }) => {
  expectComplaint(/guard-app/);
  expectComplaint(/ERR_FAILED/);
  const { page, api, t } = await member('cz14');
  await page.route('**/guard-app*', (route) => route.abort());
  const topic = await api.openTopic(unique('Dlouhý text'));
  const reply = await replying(page, t, topic.id);
  const sentence = 'Dívka přišla s kolegyní a mluvily jsme o škole, o bydlení a o tom, komu může věřit. Volala paní Nováková. ';
  await reply.fill(sentence.repeat(48).slice(0, 5_000));
  const session = await page.context().newCDPSession(page);
  const slowDown = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });
  await slowDown(4);
  const alone = await typing(page, reply);
  await slowDown(1);
  await expect(guarded(page, t)).toHaveCount(0);

  await page.unroute('**/guard-app*');
  await page.getByRole('combobox', { name: t('forum-composer-language') }).first().focus();
  await reply.focus();
  await expect(found(page, t, 'Nováková').first()).toBeVisible();
  await slowDown(4);
  const guardedToo = await typing(page, reply);
  await slowDown(1);
  const said = `${alone.toFixed(1)} ms a key alone, ${guardedToo.toFixed(1)} ms with the guard, at a quarter of the speed`;
  test.info().annotations.push({ type: 'typing', description: said });
  // What the guard adds: the rest is the page, and how busy the machine is.
  expect(guardedToo - alone, said).toBeLessThan(16);
});

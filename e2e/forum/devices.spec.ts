// A draft that is written on two devices: both texts are shown, and neither is lost.
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, test, unique } from '../support/test.ts';

test('two devices write in one draft, and one chooses', async ({ member, expectComplaint }) => {
  // That the other device was first is an answer.
  expectComplaint(/status of 409 .*\/forum\/drafts\/reply-/);
  const desk = await member('es19');
  const { t, api } = desk;
  const topic = await api.openTopic(unique('Două dispozitive'));
  const key = `reply-${topic.id}`;
  const phone = await member('es19', { viewport: { width: 360, height: 740 } });
  for (const { page } of [desk, phone]) await page.goto(`/forum/topics/${topic.id}`);
  const [onDesk, onPhone] = [desk, phone].map(({ page }) => page.getByRole('textbox', { name: t('forum-reply-label') }));
  await onDesk!.fill('Escrito en la oficina.');
  await expect.poll(() => api.draft(key)).toBe('Escrito en la oficina.');
  await onPhone!.fill('Escrito en el tren.');

  await expect(phone.page.getByRole('button', { name: t('draft-look') })).toBeVisible();
  await expect(onPhone!).toHaveValue('Escrito en el tren.');
  expect(await api.draft(key)).toBe('Escrito en la oficina.');
  // What this device has is found again, and so is the question.
  await phone.page.reload();
  await expect(onPhone!).toHaveValue('Escrito en el tren.');
  await phone.page.getByRole('button', { name: t('draft-look') }).click();
  const choice = phone.page.locator('.conflict');
  await expect(choice).toBeFocused();
  await expect(choice).toContainText('Escrito en la oficina.');
  await expect(choice).toContainText('Escrito en el tren.');
  await expectAccessible(phone.page);
  await phone.page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(phone.page);
  await choice.getByRole('button', { name: t('forum-conflict-keep') }).click();
  await expect.poll(() => api.draft(key)).toBe('Escrito en el tren.');
  await expect(phone.page.getByText(t('draft-other'))).toBeVisible();

  await onDesk!.fill('Escrito en la oficina, más tarde.');
  await desk.page.getByRole('button', { name: t('draft-look') }).click();
  await desk.page.locator('.conflict').getByRole('button', { name: t('forum-conflict-discard') }).click();
  await expect(onDesk!).toHaveValue('Escrito en el tren.');
  await desk.page.getByRole('button', { name: t('forum-reply-act') }).click();
  await expect(desk.page.getByRole('article').filter({ hasText: 'Escrito en el tren.' })).toBeVisible();
  await expect.poll(() => api.draft(key)).toBeUndefined();
});

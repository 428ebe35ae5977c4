// A facilitator guides a learning group across a border: takes learners in, plans a meeting, notes who was there, and takes the gradebook along.
import { readFile } from 'node:fs/promises';
import type { Part } from '../support/api.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, settled, test, unique } from '../support/test.ts';

const PHONE = { viewport: { width: 375, height: 720 } };
const ACTIVITIES: Part[] = [
  { settings: { kind: 'lesson', minutes: 5, exercise: false, optional: false }, words: { title: 'Estar al lado' }, children: [{ settings: { kind: 'text' }, words: { body: 'Escuche **primero**.' } }] },
  { settings: { kind: 'meeting', optional: false }, words: { title: 'Primer encuentro', body: 'Nos **conocemos**.' } },
];

test('a learning group is guided from its first day to its gradebook', async ({ member, expectComplaint }) => {
  test.setTimeout(120_000);
  // That it does not exist for somebody else.
  expectComplaint(/404 .*\/teaching\/cohorts\//);
  const guide = await member('es02');
  const reviewer = await member('ro02');
  const learner = await member('cz16', PHONE);
  const asker = await member('es16', PHONE);
  const title = unique('Acompañar');
  const course = await guide.api.publishCourse(reviewer.api, title, ACTIVITIES, [], 'on_request');
  await asker.page.goto(`/courses/${course}`);
  await asker.page.getByRole('button', { name: asker.t('learning-request') }).click();
  await expect(asker.page.getByText(asker.t('learning-standing-requested'))).toBeVisible();

  // From the list of courses to a group of her own.
  const { page: desk, t } = guide;
  const group = unique('Primavera');
  await desk.goto('/teaching');
  await desk.getByRole('main').getByRole('link', { name: t('cohorts-title'), exact: true }).click();
  await settled(desk);
  await desk.getByRole('button', { name: t('cohorts-new') }).first().click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel(t('cohorts-course')).selectOption({ label: title });
  await dialog.getByLabel(t('cohorts-name')).fill(group);
  await dialog.getByLabel(t('cohorts-starts')).fill('2027-03-01');
  await dialog.getByLabel(t('cohorts-ends')).fill('2027-02-01');
  await dialog.getByRole('button', { name: t('cohorts-begin'), exact: true }).click();
  await expect(dialog.getByLabel(t('cohorts-ends'))).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(desk);
  await dialog.getByLabel(t('cohorts-ends')).fill('2027-05-31');
  await dialog.getByRole('button', { name: t('cohorts-begin'), exact: true }).click();
  await expect(desk.getByRole('heading', { level: 1, name: group })).toBeVisible();
  const cohort = new URL(desk.url()).pathname;

  // A colleague of another country is taken in, from the directory.
  await desk.getByLabel(t('owners-name')).fill(learner.api.name);
  await desk.getByRole('button', { name: t('owners-find'), exact: true }).click();
  await desk.getByRole('button', { name: `${t('cohorts-take-act')} ${learner.api.name}` }).click();
  await expect(desk.getByText(t('cohorts-outcome-taken'))).toBeVisible();
  const learners = desk.locator('section', { has: desk.locator('#learners') });
  await expect(learners.getByRole('link', { name: learner.api.name })).toBeVisible();

  // A meeting that is an activity of the course, in her own time zone.
  await desk.getByRole('button', { name: t('timetable-new') }).click();
  await dialog.getByLabel(t('timetable-activity'), { exact: true }).selectOption({ label: 'Primer encuentro' });
  await dialog.getByLabel(t('timetable-day'), { exact: true }).fill('2027-03-08');
  await dialog.getByLabel(t('timetable-from'), { exact: true }).fill('10:00');
  await dialog.getByLabel(t('timetable-until'), { exact: true }).fill('12:30');
  await dialog.getByLabel(t('timetable-place'), { exact: true }).fill('https://meet.example.org/primavera');
  await dialog.getByRole('button', { name: t('cohorts-save') }).click();
  const timetable = desk.locator('section', { has: desk.locator('#timetable') });
  await expect(timetable.getByText(/10:00–12:30/)).toBeVisible();
  await desk.getByRole('button', { name: t('cohorts-discussion-open') }).click();
  await dialog.getByRole('button', { name: t('cohorts-discussion-open') }).click();
  await expect(desk.getByRole('link', { name: t('cohorts-discussion') })).toBeVisible();

  // Who asked is let in, into the group.
  await desk.goto('/teaching/requests');
  const request = desk.getByRole('listitem').filter({ hasText: title });
  await request.getByLabel(t('requests-cohort')).selectOption({ label: group });
  await expectAccessible(desk);
  await request.getByRole('button', { name: new RegExp(t('requests-accept')) }).click();
  await expect(request).toHaveCount(0);

  // The learner sees who guides her and when she meets them.
  const { page } = learner;
  await page.goto(`/courses/${course}`);
  const own = page.locator('section', { has: page.locator('#cohort') });
  await expect(own.getByRole('link', { name: guide.api.name })).toBeVisible();
  await expect(own.getByRole('link', { name: learner.t('owncohort-discussion') })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await own.getByRole('link', { name: 'Primer encuentro' }).click();
  await expect(page.getByRole('link', { name: /meet\.example\.org/ })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  // Attendance is noted, on a narrow screen; the overview says that it completed the activity.
  await desk.setViewportSize({ width: 320, height: 720 });
  await desk.goto(cohort);
  await timetable.getByRole('button', { name: new RegExp(t('timetable-attendance')) }).click();
  await dialog.getByLabel(asker.api.name).selectOption({ label: t('timetable-was-excused') });
  await dialog.getByRole('button', { name: t('timetable-all-present') }).click();
  await expectAccessible(desk);
  await dialog.getByRole('button', { name: t('timetable-save-attendance') }).click();
  await expect(timetable.getByText(t('timetable-present', { present: 1, noted: 2 }))).toBeVisible();
  const standing = learners.getByRole('listitem').filter({ hasText: learner.api.name });
  await expect(standing.getByText(t('learning-done-of', { done: 1, of: 2 }))).toBeVisible();
  await expectAccessible(desk);
  await expectNoSidewaysScroll(desk);
  await page.reload();
  await expect(page.getByText(learner.t('timetable-was-present'))).toBeVisible();

  // The gradebook says the same, and is taken along.
  await desk.getByRole('link', { name: t('gradebook-title') }).click();
  const row = desk.getByRole('row').filter({ hasText: learner.api.name });
  await expect(row.getByText(t('learning-state-done'))).toBeVisible();
  await expectAccessible(desk);
  await expectNoSidewaysScroll(desk);
  for (const [button, type] of [['gradebook-csv', 'text/csv'], ['gradebook-xlsx', 'spreadsheetml.sheet']] as const) {
    const [answer, file] = await Promise.all([
      desk.waitForResponse(/\/gradebook\/(csv|xlsx)/),
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: t(button) }).click(),
    ]);
    expect(answer.headers()['content-type']).toContain(type);
    const bytes = await readFile(await file.path());
    if (type === 'text/csv') expect(bytes.toString('utf8')).toContain(learner.api.name);
    else expect(bytes.subarray(0, 2).toString()).toBe('PK');
  }

  // To a facilitator of elsewhere the group does not exist.
  const other = await member('cz02');
  await other.page.goto(cohort);
  await expect(other.page.getByRole('heading', { name: other.t('cohorts-missing') })).toBeVisible();
  await expectAccessible(other.page);
});

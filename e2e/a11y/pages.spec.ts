// Every page in light and dark, wide and at 320 pixels: no violation of WCAG 2.2 AA, no sideways scrolling.
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts';
import { expect, settled, test, unique } from '../support/test.ts';

for (const [path, language] of [['', 'en'], ['/about', 'ro'], ['/sign-in', 'es'], ['/code-of-conduct', 'cs'], ['/privacy', 'ro'], ['/apply', 'cs'], ['/nothing-here', 'en']] as const) {
  test(`the public page /${language}${path}`, async ({ page, expectComplaint }) => {
    expectComplaint(/status of 404/);
    await page.goto(`/${language}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await inEveryLook(page);
  });
}

test('the forum', async ({ member }) => {
  const { page } = await member('ro06');
  await page.goto('/forum');
  await expect(page.getByRole('main').getByRole('listitem').nth(20)).toBeVisible();
  await inEveryLook(page);
});

test('a topic with all that a text may have', async ({ member }) => {
  const { page, api } = await member('es06');
  const topic = await api.openTopic(
    unique('Un tema con todo lo que puede tener un texto muy_largo_sin_espacios_que_no_cabe_en_una_pantalla_pequeña'),
    '## Título\n\n##### Más abajo\n\n> Una cita\n\n1. uno\n2. dos\n\n`código` y https://ejemplo.example/una/direccion/que/no/termina/nunca/de/verdad/que/no\n\n```\nuna línea de código que es bastante más larga que una pantalla de teléfono\n```',
    'Otra.',
  );
  await page.goto(`/forum/topics/${topic.id}`);
  await expect(page.getByRole('article')).toHaveCount(2);
  await inEveryLook(page);
});

test('a preview, a post being edited, and a dialog', async ({ member }) => {
  const { page, api, t } = await member('es06');
  const topic = await api.openTopic(unique('Un tema en obras'), 'Una.', 'Otra.');
  await page.goto(`/forum/topics/${topic.id}`);
  await page.getByRole('textbox', { name: t('forum-reply-label') }).fill('**Vista** previa');
  await page.getByRole('tab', { name: t('ui-editor-preview') }).click();
  await expect(page.getByRole('tabpanel')).toContainText('Vista previa');
  await page.getByRole('article').first().getByRole('button', { name: t('forum-post-edit') }).click();
  await expect(page.getByRole('textbox', { name: t('forum-edit-label') })).toBeVisible();
  await inEveryLook(page);
  await page.getByRole('article').last().getByRole('button', { name: t('forum-post-delete') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await inEveryLook(page);
});

test('a new topic with mistakes', async ({ member }) => {
  const { page, api, t } = await member('cz06');
  await api.deleteDraft('topic');
  await page.goto('/forum/new');
  await page.getByRole('button', { name: t('forum-new-topic-act') }).click();
  await expect(page.getByRole('heading', { name: t('ui-form-summary-title', { count: 3 }) })).toBeVisible();
  await inEveryLook(page);
});

test('the account', async ({ member }) => {
  const { page, t } = await member('ro06');
  await page.goto('/account');
  await expect(page.getByText(t('accounts-account-this-device'))).toBeVisible();
  await inEveryLook(page);
});

test('the courses, one of them, a lesson and a practice conversation', async ({ member }) => {
  const { page, api } = await member('es06');
  const course = await api.course(/coaching/i);
  await api.enrol(course.id);
  const all = [...course.outline.modules.flatMap((module) => module.activities), ...course.outline.activities];
  const lesson = all.find((activity) => activity.kind === 'lesson');
  const scenario = all.find((activity) => activity.kind === 'scenario');
  for (const path of ['', `/${course.id}`, `/${course.id}/lessons/${lesson?.id}`, `/${course.id}/scenarios/${scenario?.id}`]) {
    await page.goto(`/courses${path}`);
    await settled(page);
    await inEveryLook(page);
  }
});

test('a quiz, an assignment and a questionnaire', async ({ member }) => {
  const { page, api } = await member('ro06');
  const course = await api.course(/coaching/i);
  await api.enrol(course.id);
  const all = [...course.outline.modules.flatMap((module) => module.activities), ...course.outline.activities];
  for (const [kind, word] of [['quiz', 'quizzes'], ['assignment', 'assignments'], ['questionnaire', 'questionnaires']] as const) {
    const activity = all.find((activity) => activity.kind === kind);
    await page.goto(`/courses/${course.id}/${word}/${activity?.id}`);
    await settled(page);
    await inEveryLook(page);
  }
});

test('the courses that one writes, and the desk of one', async ({ member }) => {
  const { page, api } = await member('es02');
  const course = await api.createCourse(unique('Un curso en obras'));
  await api.createPart(course, 'Una lección', 'De qué trata.');
  for (const path of ['', `/courses/${course}`]) {
    await page.goto(`/teaching${path}`);
    await settled(page);
    await inEveryLook(page);
  }
});

for (const path of ['', '/members', '/organisations', '/groups', '/jobs', '/audit', '/settings', '/settings/deletions']) {
  test(`the administration${path}`, async ({ member }) => {
    const { page } = await member('admin');
    await page.goto(`/admin${path}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.skeleton')).toHaveCount(0);
    await inEveryLook(page);
  });
}

test('an account in the administration', async ({ member }) => {
  const { page, t } = await member('admin');
  await page.goto('/admin/members?search=ro01');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByRole('region', { name: t('accounts-account-roles') })).toBeVisible();
  await inEveryLook(page);
});

test('the page of all components', async ({ page }) => {
  await page.goto('/ui');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await inEveryLook(page);
});

async function inEveryLook(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await test.step(`${colorScheme}, ${width} px`, async () => {
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
    }
  }
}

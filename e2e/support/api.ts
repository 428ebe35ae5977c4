// The program's API as a signed-in member: what a journey needs to be there before it starts, and what it checks after it.
import { expect, type APIRequestContext, type APIResponse } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { openSession } from './accounts.ts';
import type { Language } from './words.ts';

export type Topic = { id: string; title: string; version: number };
export type Category = { id: string; slug: string; name: Record<Language, string>; parent_id: string | null; may_post: boolean };
export type Post = { id: string; number: number; body_html: string; version: number; deleted_at: string | null };
export type Activity = { id: string; kind: string; title: string; exercise: boolean };
export type Course = { id: string; outline: { title: string; modules: { activities: Activity[] }[]; activities: Activity[] } };
export type Block = { id: string; kind: string; title: string; html: string; items: string[] };
/** A part of a course that is to be made. */
export type Part = { settings: Record<string, unknown>; words: Record<string, unknown>; key?: string; children?: Part[] };
type Me = { id: string; name: string; language: Language };
type Answer = { ok: boolean; status: number; json: unknown };

export class Api {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly token: string,
    /** The member's account. */
    readonly id: string,
    /** The member's name, as colleagues see it. */
    readonly name: string,
    /** The language of the member's screens. */
    readonly language: Language,
  ) {}

  /** Signs in; the browser that the requests belong to is signed in with it. */
  static async signIn(request: APIRequestContext, account: string): Promise<Api> {
    const token = await openSession(request, account);
    const answer = await request.get('/api/v1/accounts/me', { headers: { Authorization: `Bearer ${token}` } });
    const me = (await answer.json()) as Me;
    return new Api(request, token, me.id, me.name, me.language);
  }

  /** Sends a message to a colleague. */
  async writeTo(colleague: Api, text: string): Promise<void> {
    await this.done('POST', `/members/${colleague.id}/messages`, { text });
  }

  /** Invites somebody as a member, into the first organisation that one may invite into. */
  async invite(email: string, language: Language): Promise<void> {
    const choices = (await this.done('GET', '/accounts/invitations/choices')) as { organisations: { id: string }[] };
    const organisation_id = choices.organisations[0]?.id;
    const rest = { name: 'Dana Nou', organisation_id, role: 'member', role_country: null, group_ids: [], language };
    await this.done('POST', '/accounts/invitations', { email, ...rest });
  }

  /** Begins a course in Romanian, for those who write courses. */
  async createCourse(title: string): Promise<string> {
    const new_course = { title, source_language: 'ro', entry: 'open' };
    return ((await this.done('POST', '/teaching/courses', new_course)) as { id: string }).id;
  }

  /** Makes a lesson of a draft that belongs to no module. */
  async createPart(course: string, title: string, summary: string): Promise<string> {
    const { parts } = (await this.done('GET', `/teaching/courses/${course}`)) as { parts: { id: string }[] };
    const settings = { kind: 'lesson', minutes: 10 };
    const part = { parent_id: parts[0]?.id, settings, words: { title, summary } };
    return ((await this.done('POST', `/teaching/courses/${course}/parts`, part)) as { id: string }).id;
  }

  async setLanguage(language: Language): Promise<void> {
    await this.done('PATCH', '/accounts/me', { language });
  }

  /** Opens a topic of one's own, with as many posts as there are texts. */
  async openTopic(title: string, ...texts: string[]): Promise<Topic> {
    const category_id = (await this.categories()).find((category) => category.slug === 'coaching')?.id;
    const [body_markdown = 'Un început.', ...replies] = texts;
    const topic = await this.done('POST', '/forum/topics', { category_id, title, language: 'ro', body_markdown });
    for (const text of replies) await this.reply((topic as Topic).id, text);
    return topic as Topic;
  }

  async categories(): Promise<Category[]> {
    return (await this.done('GET', '/forum/categories')) as Category[];
  }

  /** Makes a category, for those who run the installation. */
  async createCategory(name: string, content: { hold_first?: number; anonymity?: boolean }): Promise<string> {
    const names = { en: name, ro: name, es: name, cs: name };
    const description = { en: '', ro: '', es: '', cs: '' };
    const made = await this.done('POST', '/admin/forum/categories', { name: names, description, ...content });
    return (made as { id: string }).id;
  }

  /** Opens a topic in a category. */
  async openTopicIn(category_id: string, title: string, body_markdown = 'Un început.', anonymous = false): Promise<Topic> {
    const topic = { category_id, title, language: 'ro', body_markdown, anonymous };
    return (await this.done('POST', '/forum/topics', topic)) as Topic;
  }

  /** Asks those who moderate to look at the first post of a topic. */
  async flagFirst(topic: string): Promise<void> {
    const posts = (await this.done('GET', `/forum/topics/${topic}/posts`)) as { items: Post[] };
    await this.done('POST', `/forum/posts/${posts.items[0]?.id}/flags`, { reason: 'disrespect', text: '' });
  }

  /** Lets an account in again that was suspended. */
  async liftSuspension(account: string): Promise<void> {
    await this.done('DELETE', `/admin/accounts/${account}/suspension`);
  }

  async reply(topic: string, body_markdown: string): Promise<Post> {
    return (await this.done('POST', `/forum/topics/${topic}/posts`, { body_markdown, language: 'ro' })) as Post;
  }

  async posts(topic: string): Promise<Post[]> {
    return ((await this.done('GET', `/forum/topics/${topic}/posts?limit=100`)) as { items: Post[] }).items;
  }

  /** The newest topics' titles. */
  async titles(): Promise<string[]> {
    const page = (await this.done('GET', '/forum/topics?limit=100')) as { items: Topic[] };
    return page.items.map((topic) => topic.title);
  }

  async change(post: Post, body_markdown: string): Promise<void> {
    await this.done('PATCH', `/forum/posts/${post.id}`, { body_markdown }, { 'If-Match': `"${post.version}"` });
  }

  async markRead(topic: string, number: number): Promise<void> {
    await this.done('PUT', `/forum/topics/${topic}/read`, { number });
  }

  /** What one was told, the newest first. */
  async notices(): Promise<{ id: string; kind: string; read_at: string | null }[]> {
    return ((await this.done('GET', '/notices?limit=100')) as { items: { id: string; kind: string; read_at: string | null }[] }).items;
  }

  /** Mails may come at any time: a journey runs at any time. */
  async doWithoutQuietHours(): Promise<void> {
    await this.done('DELETE', '/notices/settings/quiet-hours');
  }

  /** Chooses how closely one follows the category of this word. */
  async watchCategory(slug: string, level: 'watching' | 'following' | 'muted'): Promise<void> {
    const id = (await this.categories()).find((category) => category.slug === slug)?.id;
    await this.done('PUT', `/forum/categories/${id}/watch`, { level });
  }

  /** What is kept of an unsent text; `undefined` if nothing is. */
  async draft(key: string): Promise<string | undefined> {
    const drafts = (await this.done('GET', `/forum/drafts?key=${key}`)) as { content: { body_markdown: string } }[];
    return drafts[0]?.content.body_markdown;
  }

  async deleteDraft(key: string): Promise<void> {
    await this.ask('DELETE', `/forum/drafts/${key}`);
  }

  /** The course with this title in some language, by a part of it. */
  async course(title: RegExp): Promise<Course> {
    const page = (await this.done('GET', '/learning/courses?language=en&limit=100')) as { items: { id: string; title: string }[] };
    const found = page.items.find((course) => title.test(course.title));
    return (await this.done('GET', `/learning/courses/${found?.id}`)) as Course;
  }

  /** Comes into a course. */
  async enrol(course: string): Promise<void> {
    await this.done('PUT', `/learning/courses/${course}/enrolment`);
  }

  /**
   * Makes a course of one module with these activities and these questions of its bank, and puts it before learners; the other one, a
   * facilitator too, reviews it.
   */
  async publishCourse(reviewer: Api, title: string, activities: Part[], bank: Part[] = [], entry = 'open'): Promise<string> {
    const made = (await this.done('POST', '/teaching/courses', { title, source_language: this.language, entry })) as { id: string };
    const root = made.id;
    const about = { title, summary: 'Un curs scurt.', lines: ['Poate începe o conversație.'] };
    await this.done('PUT', `/teaching/parts/${root}/words/${this.language}`, { words: about }, { 'If-Match': `"1"` });
    for (const question of bank) await this.addPart(root, root, question);
    await this.addPart(root, root, { settings: { kind: 'module', hours: 2 }, words: { title: 'Modul', summary: 'Despre o primă întâlnire.' }, children: activities });
    await this.publish(reviewer, root);
    return root;
  }

  /** Puts the draft of a course before learners, as it is; the other one reviews it. */
  async publish(reviewer: Api, course: string): Promise<void> {
    const proposal = (await this.done('POST', `/teaching/courses/${course}/versions`, {})) as { version?: { id: string } };
    const version = proposal.version?.id;
    expect(version, JSON.stringify(proposal)).toBeTruthy();
    await reviewer.done('PUT', `/teaching/versions/${version}/review`, { accepted: true });
    await this.done('PUT', `/teaching/versions/${version}/publication`);
  }

  /** Makes a part of a course, with what is below it. */
  async addPart(course: string, parent_id: string, part: Part): Promise<string> {
    const { children = [], ...rest } = part;
    const made = (await this.done('POST', `/teaching/courses/${course}/parts`, { parent_id, ...rest })) as { id: string };
    // Each is put before the others: from the last to the first.
    for (const child of [...children].reverse()) await this.addPart(course, made.id, child);
    return made.id;
  }

  /** The blocks of a lesson. */
  async blocks(course: string, lesson: string): Promise<Block[]> {
    const page = (await this.done('GET', `/learning/courses/${course}/lessons/${lesson}`)) as { lesson: { blocks: Block[] } };
    return page.lesson.blocks;
  }

  /** What one wrote, ticked and answered in a lesson. */
  async responses(course: string, lesson: string): Promise<{ given: Record<string, unknown> }[]> {
    const page = (await this.done('GET', `/learning/courses/${course}/lessons/${lesson}`)) as { responses: { given: Record<string, unknown> }[] };
    return page.responses;
  }

  /** Begins a case practice in which everything is said but its summary, as its author would save it. */
  async beginPractice(title: string): Promise<string> {
    const draft = (await this.done('POST', '/exchange/practices', { language: 'ro' })) as { id: string; content: object };
    const text = 'Am lucrat încet, cu întrebări și cu răbdare.';
    const said = ['situation', 'young_person', 'result', 'helped', 'safeguards', 'transferability'];
    const content = {
      ...draft.content,
      ...Object.fromEntries(said.map((field) => [field, text])),
      title,
      steps: [
        { when: 'în prima săptămână', kind: 'step', phase: 'stabilisation', text },
        { when: 'după trei luni', kind: 'turning_point', phase: 'reintegration', text },
      ],
      codes: { method: ['coaching'], phase: ['stabilisation'], exploitation: ['sexual'], age_band: ['15-17'], origin: ['RO'], destination: ['ES'], maturity: ['promising_practice'] },
      is_composite: true,
    };
    await this.done('PUT', `/exchange/practices/${draft.id}/draft`, content, { 'If-Match': '"1"' });
    return draft.id;
  }

  private async done(method: string, path: string, data?: unknown, headers?: Record<string, string>): Promise<unknown> {
    const answer = await this.ask(method, path, data, headers);
    expect(answer.ok, `${method} ${path}: ${answer.status} ${JSON.stringify(answer.json)}`).toBe(true);
    return answer.json;
  }

  private async ask(method: string, path: string, data?: unknown, more: Record<string, string> = {}): Promise<Answer> {
    const headers = { Authorization: `Bearer ${this.token}`, 'Idempotency-Key': randomUUID(), ...more };
    const answer = await this.request.fetch(`/api/v1${path}`, { method, headers, ...(data === undefined ? {} : { data }) });
    return { ok: answer.ok(), status: answer.status(), json: await parsed(answer) };
  }
}

async function parsed(answer: APIResponse): Promise<unknown> {
  const text = await answer.text();
  return text === '' ? undefined : JSON.parse(text);
}

// The words of the interface as the program has them: journeys name a key, so that they read the same in every language.
import { readdirSync, readFileSync } from 'node:fs';

export const LANGUAGES = ['en', 'ro', 'es', 'cs'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Words = (key: string, values?: Record<string, string | number>) => string;

const folder = new URL('../../frontend/locales/', import.meta.url);
const read = new Map<Language, Map<string, string>>();

/** The words of a language: `t('forum-reply-act')`. */
export function words(language: Language): Words {
  const messages = messagesOf(language);
  return (key, values = {}) => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`${language} has no message ${key}`);
    return chosen(message, language, values).replace(/\{ ?\$(\w+) ?\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}

/** Every message of a language that has no variables. */
export function plainMessages(language: Language): Map<string, string> {
  return new Map([...messagesOf(language)].filter(([, text]) => !text.includes('{')));
}

function messagesOf(language: Language): Map<string, string> {
  const known = read.get(language);
  if (known) return known;
  const messages = new Map<string, string>();
  for (const file of readdirSync(new URL(`${language}/`, folder))) {
    const text = readFileSync(new URL(`${language}/${file}`, folder), 'utf8');
    for (const [, key, message] of text.matchAll(/^([a-z][\w-]*) = (.*(?:\n(?: .*|\}.*))*)/gm)) {
      if (key && message !== undefined) messages.set(key, message);
    }
  }
  read.set(language, messages);
  return messages;
}

/** The variant of a message with a plural. */
function chosen(message: string, language: Language, values: Record<string, string | number>): string {
  return message.replace(/\{ ?\$(\w+) ->([\s\S]*?)\n\s*\}/g, (_, name: string, variants: string) => {
    const category = new Intl.PluralRules(language).select(Number(values[name]));
    const found = new Map([...variants.matchAll(/\*?\[(\w+)\] (.*)/g)].map(([, key, text]) => [key, text] as const));
    return found.get(category) ?? found.get('other') ?? '';
  });
}

import {en} from './en.js';
import type {BasicStrings, Strings} from './strings.js';

/** Languages of the interface beside English, each fetched when it is needed. */
const LOADERS: Readonly<Record<string, () => Promise<Strings>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  pt: async () => (await import('./pt.js')).pt,
};

/** The interface in a language, else in English: `es-MX`, then `es`, then `en`. */
export async function loadStrings(
  tag: string,
): Promise<{readonly language: string; readonly strings: BasicStrings & Partial<Strings>}> {
  const load = LOADERS[tag.split('-')[0] as string];
  if (load) return {language: tag, strings: await load()};
  return {language: /^en\b/i.test(tag) ? tag : 'en', strings: en};
}

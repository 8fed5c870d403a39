import {en} from './en.js';
import type {BasicStrings} from './strings.js';

/** Languages of the interface beside English, each fetched when it is needed. */
const LOADERS: Readonly<Record<string, () => Promise<BasicStrings>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  pt: async () => (await import('./pt.js')).pt,
};

/** The language tag that holds where an element stands: its own, else the nearest one around it, across shadow roots. */
export function localeOf(element: Element): string {
  for (let node: Element | null = element; node;) {
    const tagged: Element | null = node.closest('[lang]');
    if (tagged) {
      const tag = tagged.getAttribute('lang') ?? '';
      return isTag(tag) ? tag : 'en';
    }
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

/** The interface in a language, else in English: `es-MX`, then `es`, then `en`. */
export async function loadStrings(
  tag: string,
): Promise<{readonly language: string; readonly strings: BasicStrings}> {
  const load = LOADERS[tag.split('-')[0]!.toLowerCase()];
  if (load) return {language: tag, strings: await load()};
  return {language: /^en\b/i.test(tag) ? tag : 'en', strings: en};
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

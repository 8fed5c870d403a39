import {SURE, type Entity} from '../language/names/name.js';
import {startingAt, type SentenceReading} from '../language/sentence-reading.js';
import type {Edit} from './render.js';
import type {Standing} from './standing.js';
import type {StemContext} from './stem-context.js';

/** The name at token `i`, if one starts there: in full at its first mention in the stem. */
export function nameStanding(s: SentenceReading, i: number, {named}: StemContext): Standing | undefined {
  const name = startingAt(s.names, i);
  if (!name) return undefined;
  const {from, to, entity} = name;
  const text = named.has(entity) ? undefined : fullName(entity, name.mention.text, s.tokens[to - 1].text);
  const edit: Edit | undefined = text === undefined ? undefined : {from, to, text};
  named.add(entity);
  return {to, edit};
}

/** A person's name in full where the article shortens it; `last` is the mention's last word with its possessive ending. */
function fullName(entity: Entity, mention: string, last: string): string | undefined {
  if (entity.confidence < SURE || entity.type !== 'person') return undefined;
  const possessive = /['’]s?$/.exec(last)?.[0] ?? '';
  const bare = possessive && mention.endsWith(possessive) ? mention.slice(0, -possessive.length) : mention;
  if (entity.name.length <= bare.length) return undefined;
  // "Fields'" and "Fields's": the article's own way with a final s is kept.
  const ending = /s$/.test(entity.name) && possessive.length === 1 ? "'" : "'s";
  return entity.name + (possessive && ending);
}

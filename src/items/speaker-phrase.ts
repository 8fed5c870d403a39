import {render} from '../facts/render.js';
import type {Clause} from '../language/clause.js';
import type {TokenRange} from '../language/sentence-reading.js';

/** Speakers of whom there may be any number: whose word it is matters, not which one. */
const ANY =
  /^(official|scientist|researcher|expert|doctor|prosecutor|lawyer|analyst|report|study|survey|poll|statement|witness|resident|critic|investigator|officer|spokes(man|woman|person)|newspaper|author|source|organi[sz]er|document|estimate|paper|lawmaker|campaigner|activist)s?$|^police$|^authorities$/;

/** "the researchers" as "researchers", "the report" as "a report": a speaker the stem need not have named before. */
export function withoutThe({reading: s}: Clause, range: TokenRange): string | undefined {
  const {from, to} = range;
  const {normal, tags} = s.tokens[to - 1];
  if (!ANY.test(normal) || to - from > 4) return undefined;
  if (to - from === 1) return normal;
  if (s.tokens[from].normal !== 'the') return undefined;
  const words = render(s, {from: from + 1, to});
  if (tags.has('Plural') || normal === 'police' || normal === 'authorities' || /s$/.test(normal))
    return words;
  return `${/^[aeiou]/i.test(words) && !/^U\.|^uni|^eu/i.test(words) ? 'an' : 'a'} ${words}`;
}

const SPEAKERS =
  /^(official|minister|spokes(man|woman|person)|president|leader|police|authorit(y|ies)|scientist|researcher|expert|doctor|prosecutor|lawyer|analyst|report|study|survey|poll|statement|company|court|government|ministry|department|agency|organi[sz]er|organi[sz]ation|group|witness|resident|critic|secretary|chief|director|head|mayor|governor|senator|lawmaker|professor|author|economist|engineer|commissioner|ambassador|judge|coach|manager|captain|chair(man|woman)?|newspaper|media|source|union|party|campaigner|activist|historian|biologist|ecologist|astronomer|geologist|physicist|chemist|investigator|firefighter|officer|sheriff|founder|owner|executive|ceo|adviser|advisor|member|estimate|figure|document|filing|data|institute|university|charity|bank|council|committee|commission|board)s?$/;

/** Somebody or something whose word a statement can be. */
export function canSpeak({reading}: Clause, {from, to}: TokenRange): boolean {
  if (/^(no|neither|nobody|nothing|none|any)$/.test(reading.tokens[from].normal)) return false;
  for (let i = from; i < to; i++) {
    if (reading.classes[i] === 'name' || SPEAKERS.test(reading.tokens[i].normal)) return true;
  }
  return /^(he|she)$/.test(reading.tokens[from].normal);
}

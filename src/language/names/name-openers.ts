import {isFirstName} from './first-names.js';
import {isFunctionWord} from '../words/function-word.js';
import {lookUp} from './gazetteer.js';
import {isHeadWord} from './head-words.js';
import {isDictionaryWord, isListedName} from '../words/lexicon.js';
import {PERSON_PARTICLES} from './name-links.js';
import type {Unit} from './name-units.js';
import {type Usage, type Word, initialIsName} from './name-words.js';
import {isRoleNoun} from '../tables/context-words.js';
import {HONORIFICS, TITLE_MODIFIERS, TITLE_WORDS} from '../tables/role-words.js';

/** Whether nothing tells if the first word of a sentence belongs to the name behind it. */
export function isUnknownOpener(word: Word, next: Word | undefined, usage: Usage): boolean {
  return (
    !usage.capitalised.has(word.lower) &&
    !isNameTagged(word) &&
    lookUp(word.text) === undefined &&
    !isHeadWord(word.lower) &&
    !TITLE_WORDS.has(word.lower) &&
    next !== undefined &&
    isListedName(next.lower)
  );
}

/** "Countryman Lawrence …", "Economist Paul …": a common word, capitalised only where it stands. */
function isCommonNoun(word: Word, usage: Usage): boolean {
  return isRoleNoun(word.lower) || usage.lowercase.has(word.lower) || isDictionaryWord(word.lower);
}

function isNameTagged(word: Word): boolean {
  return isFirstName(word) || word.tags.has('LastName');
}

const isSurnameHead = (words: readonly Word[], run: readonly Unit[]): boolean =>
  run.length > 1 &&
  run[1].link === undefined &&
  words[run[0].from].lower.length > 1 &&
  PERSON_PARTICLES.has(words[run[0].from].lower);

/** Without first words that are capitalised only for where they stand. */
export function dropCommonStart(words: readonly Word[], run: readonly Unit[], usage: Usage): readonly Unit[] {
  let kept = run;
  while (kept.length > 0) {
    const first = kept[0];
    const word = words[first.from];
    if (!word.initial) return kept;
    const next = words[first.to];
    // "De Wit signed": a particle with the capital of its place opens a surname.
    if (isSurnameHead(words, kept)) return kept;
    if (isFunctionWord(word.text) && !(isFirstName(word) && next?.capital && isListedName(next.lower))) {
      kept = kept.slice(1);
      if (kept.length > 0 && words[kept[0].from].initial === false) return kept;
      continue;
    }
    const several = first.to - first.from > 1;
    if (first.entry?.doubtful && isRoleNoun(word.lower) && next?.capital && isFirstName(next))
      return kept.slice(1);
    if (first.entry && (several || !first.entry.doubtful || usage.capitalised.has(word.lower))) return kept;
    if (TITLE_WORDS.has(word.lower) || TITLE_MODIFIERS.has(word.lower) || HONORIFICS.has(word.lower))
      return kept;
    const linkAt = kept.findIndex((unit) => unit.link === 'of' || unit.link === 'for');
    // "Palaeontologist Nizar Ibrahim"
    if (
      kept.length > 2 &&
      !usage.capitalised.has(word.lower) &&
      isRoleNoun(word.lower) &&
      kept[1].link === undefined
    )
      return kept.slice(1);
    const last = words[(linkAt > 0 ? kept[linkAt - 1] : kept[kept.length - 1]).to - 1];
    const known = usage.capitalised.has(word.lower);
    const titled = next !== undefined && next.capital && isFirstName(next) && !isNameTagged(word);
    if (kept.length > 1 && !known && titled && isCommonNoun(word, usage)) return kept.slice(1);
    if (kept.length > 1 && isHeadWord(last.lower)) return kept;
    if (initialIsName(word, next, usage)) return kept;
    return kept.length > 1 && kept[1].link === undefined ? kept.slice(1) : [];
  }
  return kept;
}

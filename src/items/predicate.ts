import type {Reading} from '../language/reading.js';
import type {Entity} from '../language/name.js';
import type {SentenceReading} from '../language/sentence-reading.js';

/** Verbs that tell of one event from two sides or in two words: who did one may have done the other. */
const GROUPS = [
  'meet visit host welcome receive talk speak call join attend greet travel negotiate',
  'win beat defeat score clinch triumph lead title top victory overcome',
  'lose defeat fall',
  'kill die dead murder shoot death fatal slay',
  'arrest detain charge accuse sentence convict jail imprison prosecute indict custody',
  'buy acquire purchase sell takeover merge acquisition sale deal',
  'resign quit step leave depart retire replace succeed dismiss fire remove',
  'elect re-elect appoint name nominate candidate choose swear vote votes seat',
  'found establish start launch create set open build',
  'say tell add state claim note argue announce report call describe urge warn',
  'injure wound hurt hospitalise hospitalize',
  'support back endorse fund sponsor finance',
  'publish release write author',
  'lead head chair direct run manage',
  'attack bomb strike invade raid fire',
  'sign agree pact treaty agreement',
  'sue lawsuit file complaint',
  'own hold control operate',
  'locate base situate headquarters home',
  'include contain comprise feature',
  'marry marriage husband wife spouse wed divorce widow',
].map((words) => new Set(words.split(' ').map(stem)));

/** A word without its endings: enough to see that "skipped" and "skipping" are one verb. */
export function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/(ies|ied)$/, 'y')
    .replace(/(?<=[a-z]{3})(ing|ed|es|s|d|e)$/, '')
    .replace(/([bdglmnprt])\1$/, '$1');
}

const IRREGULAR: Readonly<Record<string, string>> = {
  met: 'meet',
  won: 'win',
  beat: 'beat',
  beaten: 'beat',
  lost: 'lose',
  shot: 'shoot',
  slain: 'slay',
  bought: 'buy',
  sold: 'sell',
  left: 'leave',
  chose: 'choose',
  chosen: 'choose',
  sworn: 'swear',
  began: 'start',
  built: 'build',
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  led: 'lead',
  ran: 'run',
  struck: 'strike',
  held: 'hold',
  spoke: 'speak',
  fell: 'fall',
  quit: 'quit',
  made: 'make',
  given: 'give',
  gave: 'give',
  took: 'take',
  taken: 'take',
  came: 'come',
  went: 'go',
  gone: 'go',
  found: 'find',
  paid: 'pay',
  sent: 'send',
  put: 'put',
  set: 'set',
  became: 'become',
  got: 'get',
  had: 'have',
  has: 'have',
  was: 'be',
  is: 'be',
  were: 'be',
  are: 'be',
  been: 'be',
  did: 'do',
  done: 'do',
  knew: 'know',
  saw: 'see',
  seen: 'see',
  brought: 'bring',
  caught: 'catch',
};

const base = (word: string): string => stem(IRREGULAR[word] ?? word);

/** Verbs so common that sharing one says nothing. */
const COMMON = new Set('be have do make take get give go come become see know put find'.split(' ').map(stem));

/** Whether two words tell, or may tell, of one kind of event. */
function sameEvent(a: string, b: string): boolean {
  return a === b || GROUPS.some((group) => group.has(a) && group.has(b));
}

const contentOf = (s: SentenceReading, from: number, to: number): Set<string> =>
  new Set(
    s.tokens
      .slice(from, to)
      .filter(({tags}) => tags.has('Verb') || tags.has('Noun') || tags.has('Adjective'))
      .map(({normal}) => base(normal)),
  );

/**
 * Whether some sentence tells of `entity` what the fact's clause tells of its answer, or may: same kind of verb, or, for a verb
 * too common to tell, a shared noun. Such an entity is no safe distractor.
 */
export function sharesPredicate(
  reading: Reading,
  entity: Entity,
  clause: {reading: SentenceReading; verb: {main: number}; pieces: readonly {from: number; to: number}[]},
): boolean {
  const {reading: own, verb, pieces} = clause;
  const predicate = base(own.tokens[verb.main].normal);
  const rest = new Set(pieces.flatMap(({from, to}) => [...contentOf(own, from, to)]));
  return reading.sentences.some((s) => {
    if (!s.names.some((name) => name.entity === entity)) return false;
    const words = contentOf(s, 0, s.tokens.length);
    if (s === own) return true;
    if (COMMON.has(predicate))
      return [...rest].some((noun) => noun.length > 3 && words.has(noun) && !COMMON.has(noun));
    return [...words].some((word) => sameEvent(word, predicate));
  });
}

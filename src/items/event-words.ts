import {wordStem} from './word-stem.js';

/** Verbs and nouns that tell of one event from two sides or in two words: who did one may have done the other. */
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
].map((words) => new Set(words.split(' ').map(wordStem)));

/** The words that tell, or may tell, of one kind of event with the word (all as `wordStem` gives them), itself among them. */
export const eventWords = (word: string): Set<string> =>
  new Set([word, ...GROUPS.filter((group) => group.has(word)).flatMap((group) => [...group])]);

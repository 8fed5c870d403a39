import {wordSet} from './word-set.js';

/** Past forms that are never participles, so that no auxiliary is missing before them. */
const PAST_ONLY = wordSet(
  `began broke chose did drank drew drove ate fell flew forgot froze gave went grew hid knew lay rode rang rose ran saw
  shook showed sang sank spoke stole swam swore took tore threw woke wore wrote became came overcame was were
  bit bore outdid strode awoke`,
);

/** Participles that look like the infinitive, so that taggers miss them behind "has". */
const UNCHANGED = wordSet(
  `cut put set hit let shut hurt cost read spread split quit cast beat become come run overcome bet burst rid thrust
  broadcast shed wed offset upset reset`,
);

/** Past forms that a tagger takes for something else, with their infinitives. */
const OTHER_PASTS: ReadonlyMap<string, string> = new Map(
  `bent=bend bit=bite bore=bear built=build clung=cling drew=draw lit=light outdid=outdo rebuilt=rebuild rose=rise
  shone=shine sought=seek strode=stride strung=string withstood=withstand woke=wake awoke=awake`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** The infinitive of a past form that taggers do not know for one ("drew"). */
export const infinitiveOfPast = (form: string): string | undefined => OTHER_PASTS.get(form);

/** Participles that are never past forms. */
const PARTICIPLE_ONLY = wordSet(
  `begun broken chosen done drunk drawn driven eaten fallen flown forgotten forgiven frozen given gone grown hidden known
  lain ridden rung risen seen shaken shown sung sunk spoken stolen swum sworn taken torn thrown woken worn written been
  born proven beaten bitten forbidden mistaken overthrown undergone withdrawn`,
);

/** Whether the past form is never a participle ("gave"). */
export const isPastOnly = (form: string): boolean => PAST_ONLY.has(form);

/** Whether the participle may look like the infinitive ("has put"). */
export const looksInfinitive = (form: string): boolean => UNCHANGED.has(form);

/** Whether the form is past, present and participle alike ("cut"). */
export const isUnchanged = (form: string): boolean =>
  UNCHANGED.has(form) && form !== 'become' && form !== 'come' && form !== 'run' && form !== 'overcome';

/** Whether the participle is never a past form ("given"). */
export const isParticipleOnly = (form: string): boolean => PARTICIPLE_ONLY.has(form);

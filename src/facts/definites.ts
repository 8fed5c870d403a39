import type {Reading} from '../language/reading.js';
import {nounPhraseAt} from '../language/noun-phrase.js';
import {covering, startingAt, type SentenceReading} from '../language/sentence-reading.js';

/** There is one of these, or which one is meant makes no difference. */
const UNIQUE = new Set(
  `world public media press internet web economy environment climate weather sun moon earth atmosphere sky sea ocean police
  military army navy future past north south east west northeast northwest southeast southwest poor rich elderly homeless
  dead injured wounded unemployed disabled young right left law constitution universe planet pandemic coronavirus virus dollar euro
  majority minority rest remainder use way need time country's nation's coast air ground water streets street night morning
  afternoon evening holidays stage table spot road rail phone telephone radio news truth death life birth
  seabed ice dark outskirts countryside border`.split(/\s+/),
);

/** Nouns that take up something the article has told of under another name. */
const GENERAL = new Set(
  `company firm business corporation chain retailer bank airline country nation state city town village island province county
  group organisation organization body agency institution charity foundation union club band family couple pair duo trio party
  government administration regime president minister premier leader governor mayor senator lawmaker politician candidate official
  officials spokesman spokeswoman spokesperson chief director chairman chairwoman ceo head founder owner author writer singer actor actress
  artist player striker captain coach manager team side squad winner loser champion man woman boy girl child children teenager people
  person suspect suspects victim victims attacker attackers gunman driver pilot passenger passengers crew patient patients protester
  protesters demonstrators migrants refugees seekers event incident attack attacks explosion crash accident collision fire blaze flood
  floods earthquake storm hurricane disaster ship boat vessel ferry plane aircraft jet helicopter train bus car vehicle truck study
  report paper survey research researchers scientists authors team findings results data test tests experiment trial agreement deal
  treaty pact accord contract project plan plans scheme program programme proposal move decision announcement statement speech letter
  document documents form forms issue issues problem problems case matter subject topic question charge charges claim claims allegation
  allegations verdict ruling judgment judgement sentence court judge jury law bill act legislation measure measures rule rules order
  policy policies area region site place location building facility facilities venue stadium house hotel school hospital church
  station game match race fight tournament competition contest championship election elections vote referendum poll ballot campaign
  war conflict battle fighting crisis situation process talks meeting summit conference ceremony visit trip tour film movie show album
  song book novel website page article story magazine newspaper paper product products device software system systems machine service
  services technology figure figures number numbers amount total rate rates price prices money fund funds sale merger takeover
  acquisition trade two three four five six seven eight nine ten others former latter rest same day week month year time period
  date occasion object body animal animals dog fish bird birds species planet star virus disease drug vaccine weapon missile bomb device
  camp mission launch orbit operation operations outbreak strike strikes protest protests march raid search rescue
  change changes increase decrease rise fall effect effects impact cause reason reasons aim goal`.split(
    /\s+/,
  ),
);

const SUPERLATIVE =
  /^(first|last|only|latest|oldest|most|least|best|worst|largest|biggest|smallest|highest|lowest|greatest|\w{3,}est|second|third|fourth|fifth|next|\d+(?:st|nd|rd|th))$/;

/**
 * Whether the definite phrase whose "the" is token `i` says by itself what it means: there is only one, a name is part of it,
 * or what follows the noun ("of", "that", "to", a participle) tells which. Otherwise it points back at the article; not so a noun
 * used for the first time, unless it `opens` the clause or is one of those that rename what was told before.
 */
export function isSelfContained(
  reading: Reading,
  s: SentenceReading,
  i: number,
  end: number,
  opens: boolean,
): boolean {
  const phrase = nounPhraseAt(s, i, end);
  if (!phrase) return false;
  for (let at = i + 1; at < phrase.to; at++) {
    const {normal} = s.tokens[at];
    if (covering(s.names, at) || s.classes[at] === 'name') return true;
    // "the first woman to …": but "the first half" of what?
    if (SUPERLATIVE.test(normal)) return isFollowed(s, phrase.to, end);
    if (covering(s.times, at)?.time.absolute || /^(?:1[5-9]|20)\d\d$/.test(normal)) return true;
  }
  // "the two of them", "the four": which?
  if (s.classes[phrase.head] === 'number') return false;
  const owner = ownerIn(s, i, phrase.to);
  if (owner !== undefined) return !opens && isFirstMention(reading, s, owner);
  if (UNIQUE.has(s.tokens[phrase.head].normal)) return true;
  return isSpecifiedBehind(s, phrase.to, end) || (!opens && isFirstMention(reading, s, phrase.head));
}

/** Whether the headline has the noun of the definite phrase: beside the headline it is clear what is meant. */
export function isInHeadline({article}: Reading, s: SentenceReading, i: number, end: number): boolean {
  const phrase = nounPhraseAt(s, i, end);
  if (!phrase || s.classes[phrase.head] !== 'noun' || ownerIn(s, i, phrase.to) !== undefined) return false;
  const noun = singular(s.tokens[phrase.head].normal);
  return (article.title.toLowerCase().match(/[\p{L}]+/gu) ?? []).some((word) => singular(word) === noun);
}

/** "the bank's depositors": the bank must be known, not the depositors. */
function ownerIn({tokens}: SentenceReading, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to - 1; at++) if (/['’]s?$/.test(tokens[at].text)) return at;
  return undefined;
}

function isFollowed(s: SentenceReading, i: number, end: number): boolean {
  return (
    i < end &&
    /^(preposition|to|relative|subordinator|participle)$/.test(s.classes[i]) &&
    !startingAt(s.times, i)
  );
}

function isFirstMention(reading: Reading, s: SentenceReading, head: number): boolean {
  const noun = s.tokens[head].normal.replace(/['’]s?$/, '');
  if (!/^(noun|possessive)$/.test(s.classes[head]) || GENERAL.has(noun) || GENERAL.has(singular(noun)))
    return false;
  const forms = new Set([noun, singular(noun), `${noun}s`]);
  return !reading.sentences
    .slice(0, s.sentence.index + 1)
    .some((other) =>
      other.tokens.some((token, at) => forms.has(token.normal) && !(other === s && at >= head)),
    );
}

const singular = (noun: string): string => noun.replace(/(?<=\w{3})s$/, '');

function isSpecifiedBehind(s: SentenceReading, i: number, end: number): boolean {
  if (i >= end) return false;
  const {normal} = s.tokens[i];
  const here = s.classes[i];
  if (normal === 'of' || here === 'relative' || normal === 'that') return true;
  if (here === 'to') return s.classes[i + 1] === 'infinitive';
  if (here === 'gerund' || here === 'participle') return true;
  if (here === 'preposition' && !startingAt(s.times, i)) {
    // "the crash in Peru": the place or name makes it one of a kind.
    for (let at = i + 1; at < Math.min(end, i + 5); at++)
      if (covering(s.names, at) || s.classes[at] === 'name') return true;
  }
  return false;
}

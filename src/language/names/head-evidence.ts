import {isFirstName} from './first-names.js';
import {isHeadWord} from './head-words.js';
import type {Reason} from './name-reason.js';
import type {Word} from './name-words.js';
import {AMBIGUOUS_HEADS, STUDIED, SURNAME_HEADS} from '../tables/ambiguous-words.js';
import {EVENT_HEADS, EVENT_OPENERS} from '../tables/event-words.js';
import {OF_HEADS, ORGANISATION_HEADS, PARTY_HEADS} from '../tables/organisation-words.js';
import {PLACE_HEADS, PLACE_OF_HEADS, PLACE_OPENERS} from '../tables/place-words.js';

/** Adds what the head word says; true when one speaks. */
export function headEvidence(parts: readonly Word[], evidence: Reason[]): boolean {
  const lowers = parts.map((word) => word.lower);
  const link = lowers.findIndex(
    (lower, at) => at > 0 && !parts[at].capital && ['of', 'for', 'on', 'against'].includes(lower),
  );
  const last = link > 0 ? lowers[link - 1] : lowers[lowers.length - 1];
  const surname = link < 0 && parts.length <= 3 && SURNAME_HEADS.has(last) && isFirstName(parts[0]);
  if (parts.length > 1) {
    const opener = PLACE_OPENERS.get(lowers[0]);
    if (opener && lowers[1] !== 'of' && !isHeadWord(last))
      evidence.push({
        type: opener === 'city' ? 'city' : 'place',
        subtype: opener,
        weight: opener === 'city' ? 0.6 : 0.85,
      });
    const event = EVENT_OPENERS.get(lowers[0]);
    if (event) evidence.push({type: 'event', subtype: event, weight: 0.85});
    if (event || (opener && !isHeadWord(last) && lowers[1] !== 'of')) return true;
  }
  if (parts.length < 2) return false;
  const weight = surname ? 0.45 : 0.88;
  if (/^(?:center|centre)$/.test(last) && parts.length > 2 && lowers.some((lower) => STUDIED.has(lower))) {
    evidence.push({type: 'organisation', subtype: 'association', weight});
    return true;
  }
  if (
    /^(?:base)$/.test(last) &&
    /^(?:force|air|naval|army|military)$/.test(lowers[lowers.length - 2] ?? '')
  ) {
    evidence.push({type: 'place', subtype: 'airport', weight});
    return true;
  }
  if (lowers.includes('correctional')) evidence.push({type: 'place', subtype: 'prison', weight});
  if (
    link > 0 &&
    last === 'house' &&
    /^(?:assembly|commons|lords|representatives|delegates|councillors|peoples|the)$/.test(lowers[link + 1])
  ) {
    evidence.push({type: 'organisation', subtype: 'parliament', weight});
    return true;
  }
  const organisation = ORGANISATION_HEADS.get(last);
  const place = PLACE_HEADS.get(last);
  const event = EVENT_HEADS.get(last);
  if (PARTY_HEADS.has(last)) evidence.push({type: 'party', weight});
  else if (link > 0 && PLACE_OF_HEADS.has(last)) evidence.push({type: 'place', subtype: place, weight});
  else if (organisation)
    evidence.push({
      type: 'organisation',
      subtype: organisation,
      weight: ambiguous(last) ? weight - 0.2 : weight,
    });
  else if (place)
    evidence.push({
      type: place === 'county' ? 'region' : 'place',
      subtype: place,
      weight: ambiguous(last) ? weight - 0.2 : weight,
    });
  else if (event)
    evidence.push({type: 'event', subtype: event, weight: ambiguous(last) ? weight - 0.2 : weight});
  else if (link > 0 && OF_HEADS.has(last)) evidence.push({type: 'organisation', weight: 0.45});
  else if (['university', 'museum', 'bank', 'hotel', 'hospital'].includes(lowers[0])) {
    const subtype = PLACE_HEADS.get(lowers[0]);
    evidence.push(
      subtype
        ? {type: 'place', subtype, weight: 0.7}
        : {type: 'organisation', subtype: ORGANISATION_HEADS.get(lowers[0]), weight: 0.75},
    );
  } else return false;
  return !surname;
}

/** Head words that are as often something else. */
function ambiguous(head: string): boolean {
  return AMBIGUOUS_HEADS.has(head);
}

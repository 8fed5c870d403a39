import {isInitials, isOnlyVerb, LONGEST} from './counted.js';
import {isCapital, isJoint, type Piece} from '../pieces.js';
import type {Tags} from '../words/tags.js';
import {isFunctionWord, looksPlural} from '../words/words.js';

/**
 * The set a share is of or a count is out of, from piece `i` on: "the 53 migrants who died", "them", "its members". The
 * position behind it, or -1.
 */
export function setEnd(pieces: readonly Piece[], i: number, tags: Tags): number {
  let at = i;
  if (
    /^(?:them|us|those|these|whom|which|it|that|this)$/.test(pieces[at]?.lower ?? '') &&
    !nounFollows(pieces, at + 1)
  )
    return at + 1;
  while (
    /^(?:all|the|these|those|this|that|its|their|his|her|our|my|your|a|an|some|nearly|almost|about|roughly|around|more|than|every)$/.test(
      pieces[at]?.lower ?? '',
    )
  )
    at++;
  const start = at;
  let end = -1;
  let severalAhead = false;
  while (at < start + 2 * LONGEST) {
    const piece = pieces[at];
    if (!piece || piece.kind === 'mark' ? !isJoint(pieces, at) : false) break;
    if (piece.kind === 'word') {
      const possessive = /['’]s$/.test(piece.lower);
      if (!possessive && isFunctionWord(piece.lower) && !isInitials(piece)) break;
      if (/^(?:aged|ages)$/.test(piece.lower)) break;
      if (
        at > start &&
        end >= 0 &&
        !(looksPlural(piece) && (severalAhead || !SINGULAR_VERBS.test(piece.lower))) &&
        tags.has(piece, 'Verb') &&
        !tags.has(piece, 'Noun') &&
        !tags.has(piece, 'Gerund')
      )
        break;
      if (
        end >= 0 &&
        looksPlural(pieces[end - 1]) &&
        !isCapital(pieces[end - 1]) &&
        !looksPlural(piece) &&
        !isJoint(pieces, at - 1)
      )
        break;
      end = at + 1;
      severalAhead &&= !looksPlural(piece);
    } else if (piece.kind === 'number') {
      end = at + 1;
      severalAhead = piece.text !== '1';
    }
    at++;
  }
  return end < 0 ? -1 : withClause(pieces, end, tags);
}

const SINGULAR_VERBS =
  /^(?:goes|comes|lives|wants|needs|remains|seems|makes|takes|gets|gives|believes|thinks|supports|uses|works|lies|ends|flows|belongs|depends|stands|speaks|knows|sees|wins|loses|backs|opposes|owns|earns|leaves|stays|sits|feels|favors|favours)$/;

function nounFollows(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i];
  return next !== undefined && next.kind !== 'mark' && !isFunctionWord(next.lower);
}

/** Takes in "who died": a relative clause of nothing but its verb. */
function withClause(pieces: readonly Piece[], end: number, tags: Tags): number {
  if (!/^(?:who|that|which)$/.test(pieces[end]?.lower ?? '')) return end;
  let at = end + 1;
  while (/^(?:have|has|had|was|were|are|is|been|also|later)$/.test(pieces[at]?.lower ?? '')) at++;
  const verb = pieces[at];
  const isVerb = verb?.kind === 'word' && (tags.has(verb, 'Verb') || /ed$/.test(verb.lower));
  const next = pieces[at + 1];
  const complete =
    !next ||
    next.kind === 'mark' ||
    /^(?:in|on|at|during|after|before|when|while|last|this|from|since|near|and|,)$/.test(next.lower);
  return isVerb && (complete || isOnlyVerb(next, tags)) ? at + 1 : end;
}

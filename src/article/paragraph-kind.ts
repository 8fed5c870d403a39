import type {ParagraphKind} from './article.js';
import {isBoilerplate} from './boilerplate.js';
import {isAuthorNote, isByline} from './byline.js';
import {describesPhoto, fingerprint, hasPhotoCredit, isRepeated} from './caption.js';
import {isDatelineOnly} from './dateline.js';
import {readsLikeSubhead, readsLikeTitle} from './headline.js';

const LONGEST_SHORT = 600;

/**
 * The kind of each paragraph of an article, in order. `title` is the one that was given, or ''; then the first
 * paragraph that may be a title is taken for it where it reads like one and text follows.
 */
export function paragraphKinds(paragraphs: readonly string[], title: string): ParagraphKind[] {
  const kinds = paragraphs.map((paragraph) => ownKind(paragraph));
  markRepeated(paragraphs, kinds);
  markTitle(paragraphs, kinds, title);
  paragraphs.forEach((paragraph, index) => {
    if (kinds[index] !== 'body') return;
    const last = index === paragraphs.length - 1;
    if (!last && readsLikeSubhead(paragraph)) kinds[index] = 'subhead';
    if (last && index > 0 && isAuthorNote(paragraph)) kinds[index] = 'byline';
  });
  return kinds;
}

/** What a paragraph is by itself, wherever it stands. */
function ownKind(paragraph: string): ParagraphKind {
  if (!/[\p{L}\p{N}]/u.test(paragraph)) return 'subhead';
  if (paragraph.length > LONGEST_SHORT) return 'body';
  if (isDatelineOnly(paragraph)) return 'dateline';
  if (isByline(paragraph)) return 'byline';
  if (isBoilerplate(paragraph) || hasPhotoCredit(paragraph) || describesPhoto(paragraph)) return 'caption';
  return 'body';
}

function markRepeated(paragraphs: readonly string[], kinds: ParagraphKind[]): void {
  const seen = new Set<string>();
  let before = '';
  paragraphs.forEach((paragraph, index) => {
    const print = paragraph.length > LONGEST_SHORT ? '' : fingerprint(paragraph);
    if (kinds[index] === 'body' || kinds[index] === 'caption') {
      if (print.length >= 20 && seen.has(print)) kinds[index] = 'caption';
      if (isRepeated(before, print) && index < paragraphs.length - 1) {
        kinds[index - 1] = 'caption';
        kinds[index] = 'caption';
      }
    }
    seen.add(print);
    before = print;
  });
}

function markTitle(paragraphs: readonly string[], kinds: ParagraphKind[], title: string): void {
  if (title !== '') {
    const print = fingerprint(title);
    const at = paragraphs
      .slice(0, 5)
      .findIndex((paragraph) => paragraph.length <= LONGEST_SHORT && fingerprint(paragraph) === print);
    if (at >= 0) kinds[at] = 'title';
    return;
  }
  const at = kinds.indexOf('body');
  const paragraph = paragraphs[at];
  if (paragraph !== undefined && at < 4 && at < paragraphs.length - 1 && readsLikeTitle(paragraph))
    kinds[at] = 'title';
}

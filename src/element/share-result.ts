import type {Translate} from '../locales/translate.js';
import type {Quiz} from '../quiz/quiz.js';
import type {AttemptScore} from '../quiz/score-attempt.js';

/**
 * Shares a result: by the system's own dialog where there is one, else by a copy. The text is one sentence, fit to be read
 * aloud, and tells nothing of the answers. Gives what to announce; '' when the reader thought better of it.
 */
export async function shareResult(
  quiz: Quiz,
  score: AttemptScore,
  address: string,
  t: Translate,
): Promise<string> {
  const text = t('shareText', {
    n: score.points,
    count: score.maxPoints,
    share: t.number(score.share, {style: 'percent', maximumFractionDigits: 0}),
    title: quiz.title,
  });
  try {
    if (navigator.share) await navigator.share({text, url: address});
    else {
      await navigator.clipboard.writeText(`${text}\n${address}`);
      return t('copied');
    }
  } catch (error) {
    // Where the page may not copy either, the sentence can at least be read and selected.
    if (!(error instanceof DOMException && error.name === 'AbortError')) return `${text} ${address}`;
  }
  return '';
}

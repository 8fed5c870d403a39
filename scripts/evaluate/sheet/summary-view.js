import {h} from './dom.js';
import {summarize} from './summary.js';

const share = ([part, whole]) =>
  whole ? `${Math.round((100 * part) / whole)} % (${part} of ${whole})` : '–';

/** What the verdicts come to so far. */
export function summaryView(sheet, store) {
  const view = h('dl', {className: 'summary'});
  const update = () => {
    const {items, judged, verdicts, causes, wrong, worth, guessed, against, median, enough} = summarize(
      sheet,
      (...of) => store.record(...of),
    );
    const rows = [
      ['Judged', share([judged, items])],
      ...verdicts.map(([verdict, times]) => [verdict, share([times, judged])]),
      ['First failing gate', causes.map(([cause, times]) => `${cause} ${times}`).join(', ') || '–'],
      ['Wrong key or second key (G4, G5)', share(wrong)],
      ['Worth asking (1 or 2)', share(worth)],
      ['Guessed right, of four options', share(guessed)],
      ['Accepted an article of 300 words or more, median', median ?? '–'],
      ['Such articles with at least 3 accepted', share(enough)],
      ...(against ? [['Accepted against the rubric', String(against)]] : []),
    ];
    view.replaceChildren(
      ...rows.map(([term, value]) => h('div', {}, h('dt', {}, term), h('dd', {}, String(value)))),
    );
  };
  update();
  return {view, update};
}

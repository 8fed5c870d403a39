import {h} from './dom.js';

/**
 * The article's paragraphs with the evidence of some items marked: `marked` is a list of `{number, spans}`. A mark
 * names the items whose evidence it is; those of item `current` stand out.
 */
export function storyView({text, title, paragraphs}, marked, current) {
  return paragraphs
    .filter(({kind, start, end}) => kind !== 'title' || text.slice(start, end).replace(/\s+/g, ' ') !== title)
    .map((paragraph) => h('p', {className: paragraph.kind}, pieces(text, paragraph, marked, current)));
}

function pieces(text, {start, end}, marked, current) {
  const spans = marked.flatMap(({number, spans}) => spans.map((span) => ({...span, number})));
  const inside = spans.filter((span) => span.start < end && span.end > start);
  const cuts = new Set([
    start,
    end,
    ...inside.flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)]),
  ]);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => {
    const from = edges[i];
    const numbers = inside.filter((span) => span.start <= from && span.end >= to).map(({number}) => number);
    const piece = text.slice(from, to);
    const className = numbers.includes(current) ? 'current' : '';
    return numbers.length ? h('mark', {className, title: `Evidence of ${numbers.join(', ')}`}, piece) : piece;
  });
}

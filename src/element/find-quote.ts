import {readStory} from './story.js';
import {TextMap} from './text-map.js';

/** A page's text, as it was when it was last read; kept as long as nothing in it changes. */
const read = new WeakMap<Element, readonly TextMap[]>();

/** Finds a quote in a live article: the story first, then anything in it. */
export function findQuote(root: Element, quote: string): Range | null {
  const wanted = fold(collapse(quote));
  for (const map of mapsOf(root)) {
    const start = wanted ? fold(map.text).indexOf(wanted) : -1;
    const range = start < 0 ? null : map.rangeOf({start, end: start + wanted.length});
    if (range) return range;
  }
  return null;
}

function mapsOf(root: Element): readonly TextMap[] {
  const known = read.get(root);
  if (known) return known;
  const everything = new TextMap();
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) everything.append(texts.currentNode as Text);
  const maps = [readStory(root).map, everything];
  read.set(root, maps);
  const changes = new MutationObserver(() => {
    read.delete(root);
    changes.disconnect();
  });
  changes.observe(root, {childList: true, subtree: true, characterData: true, attributes: true});
  return maps;
}

const collapse = (text: string) =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** Character by character, so that places stay what they are: quotation marks, dashes and case count the same. */
const fold = (text: string) =>
  text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());

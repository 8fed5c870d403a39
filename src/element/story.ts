import {publishedDate} from './published-date.js';
import {TextMap} from './text-map.js';

/** What a reader reads as the story in a stretch of a page. */
export interface Story {
  /** The paragraphs, apart by blank lines. */
  readonly text: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  readonly url: string;
  /** From the text back to the page. */
  readonly map: TextMap;
}

/** No part of the running text, whatever it holds. Headings are left out too: no sentence is read from them. */
const APART = [
  'script,style,template,noscript,nav,aside,footer,header,figure,figcaption,table,pre,form,button,input,select,textarea',
  'iframe,video,audio,canvas,object,svg,math,dialog,menu,address,hgroup,h1,h2,h3,h4,h5,h6,migration-quiz',
  '[aria-hidden=true],[role=complementary],[role=navigation],[role=dialog],[role=banner],[role=contentinfo],[role=form]',
].join(',');

/** Words in a class or id by which sites name what stands among the story but is none of it. */
const BESIDE = new RegExp(
  '^(newsletters?|promos?|promoted|related|recirc|recommend(ed|ations)?|advert(s|isement)?|ads?|adslot|sponsor(ed)?|share|sharing|' +
    'social|subscribe|subscription|sign-?up|comments?|captions?|credits?|bylines?|breadcrumbs?|cookies?|paywall|readmore|' +
    'teasers?|toc|tags|authors?|infobox|sidebar|toolbar|footnotes?)$',
  'i',
);

const INLINE = /^(inline|contents|ruby)/;

/** Reads the story that stands in `root`. */
export function readStory(root: Element): Story {
  const map = new TextMap();
  const whole = root.textContent?.length ?? 0;
  const view = root.ownerDocument.defaultView;

  const visit = (node: Node): void => {
    if (node instanceof Text) {
      map.append(node);
      return;
    }
    if (!(node instanceof Element) || node.matches(APART) || unseen(node) || beside(node, whole)) {
      return;
    }
    if (node.localName === 'br') {
      breakLine(node, map);
      return;
    }
    const inline = INLINE.test(view?.getComputedStyle(node).display ?? '');
    if (!inline) map.endParagraph();
    const start = map.size;
    if (node.localName === 'q') map.insert('“');
    for (const child of node.childNodes) visit(child);
    if (node.localName === 'q') map.insert('”');
    if (inline) return;
    if (isList(node) || mostlyLinks(node, map.size - start)) map.cutTo(start);
    map.endParagraph();
  };
  for (const child of root.childNodes) visit(child);

  return {
    text: map.text.trimEnd(),
    title: titleOf(root),
    published: publishedDate(root),
    language: root.closest('[lang]')?.getAttribute('lang') ?? undefined,
    url: root.ownerDocument.URL,
    map,
  };
}

/** Two line breaks in a row end a paragraph, one is a space. */
function breakLine(br: Element, map: TextMap): void {
  const before = br.previousSibling;
  const blank = before instanceof Text && before.data.trim() === '' ? before.previousSibling : before;
  if (blank instanceof HTMLBRElement) map.endParagraph();
  else map.append(new Text(' '));
}

/** Hidden, or shrunk to a pixel for screen readers only. */
function unseen(element: Element): boolean {
  if (
    element.checkVisibility &&
    !element.checkVisibility({visibilityProperty: true, opacityProperty: true})
  ) {
    // `display: contents` has no box of its own.
    return element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents';
  }
  const {width, height} = element.getBoundingClientRect();
  return element.clientWidth > 0 && width <= 1 && height <= 1;
}

/** A box beside the story: named as one, and holding less than half of the text. */
function beside(element: Element, whole: number): boolean {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`.split(
    /[\s_]+|(?<=[a-z])(?=[A-Z])|--?/,
  );
  return names.some((name) => BESIDE.test(name)) && (element.textContent?.length ?? 0) < whole / 2;
}

const endsSentence = (element: Element) => /[.!?…]["”’')\]]*\s*$/.test(element.textContent ?? '');

/** A list whose entries are no sentences: names, links, key figures. */
const isList = (element: Element) => element.localName === 'li' && !endsSentence(element);

/** "Read more: …" and its kin. */
function mostlyLinks(element: Element, length: number): boolean {
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += link.textContent?.trim().length ?? 0;
  return linked > 0 && linked > length * (endsSentence(element) ? 0.9 : 0.5);
}

function titleOf(root: Element): string {
  const page = root.ownerDocument;
  const heading =
    root.querySelector('h1') ??
    root.closest('article')?.querySelector('h1') ??
    (page.querySelectorAll('h1').length === 1 ? page.querySelector('h1') : null) ??
    root.querySelector('h2');
  const given = page.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return (heading?.textContent || given || page.title).replace(/\s+/g, ' ').trim();
}

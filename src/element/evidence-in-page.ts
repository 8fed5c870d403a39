import {findQuote} from './find-quote.js';
import {css, wear} from './css.js';

const NAME = 'migration-quiz';

/** In a layer, so that a page's own `::highlight(migration-quiz)` goes before it. */
const RULE = `@layer ${NAME} { ::highlight(${NAME}) {
  background-color: var(--quiz-highlight, light-dark(#ffe7a3, #6a5413));
  color: var(--quiz-highlight-text, inherit);
} }`;

const styles = css`
  [part='back'] {
    inset: auto 0 max(1rem, env(safe-area-inset-bottom));
    margin: 0 auto;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: Canvas;
    box-shadow: 0 2px 16px rgb(0 0 0 / 0.3);
  }
`;

const styled = new WeakSet<Document | ShadowRoot>();
let sheet: CSSStyleSheet | undefined;

/**
 * Shows where a quote stands in the article: scrolls to it, marks it without a change to the page's tree where the
 * browser can, and puts up a button that leads back to `from`. Gives whether the quote was found.
 */
export function showInPage(article: Element, quote: string, from: HTMLElement, label: string): boolean {
  const range = findQuote(article, quote);
  const at = range?.startContainer.parentElement ?? article;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  at.scrollIntoView({block: 'center', behavior: still ? 'instant' : 'smooth'});
  if (range) mark(range, article.getRootNode() as Document | ShadowRoot);
  putUpWayBack(from, label, still);
  return !!range;
}

function mark(range: Range, scope: Document | ShadowRoot): void {
  if (!CSS.highlights) return;
  if (!styled.has(scope)) {
    styled.add(scope);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(RULE);
    }
    scope.adoptedStyleSheets.push(sheet);
  }
  CSS.highlights.set(NAME, new Highlight(range));
}

function putUpWayBack(from: HTMLElement, label: string, still: boolean): void {
  const root = from.getRootNode() as ShadowRoot;
  wear(root, styles);
  root.querySelector('[part=back]')?.remove();
  const box = document.createElement('div');
  box.setAttribute('part', 'back');
  box.setAttribute('popover', 'manual');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  const back = () => {
    box.remove();
    CSS.highlights?.delete(NAME);
    // The reader may have gone on in the meantime.
    const target = from.isConnected ? from : root.querySelector<HTMLElement>('[part=stem], [part=verdict]');
    target?.scrollIntoView({block: 'center', behavior: still ? 'instant' : 'smooth'});
    target?.focus({preventScroll: true});
  };
  button.addEventListener('click', back);
  box.addEventListener('keydown', ({key}) => key === 'Escape' && back());
  box.append(button);
  root.append(box);
  box.showPopover?.();
  button.focus({preventScroll: true});
}

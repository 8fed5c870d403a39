import type {Session} from './session.js';
import {part} from './part.js';

/** Shows a quote in the article of the page. */
export async function showQuote({element, t}: Session, quote: string, from: HTMLElement): Promise<void> {
  const root = element.getRootNode() as Document | ShadowRoot;
  const id = element.for as string;
  const article = root.getElementById(id) ?? element.ownerDocument.getElementById(id);
  const {showInPage} = await part(() => import('./evidence-in-page.js'));
  if (article) showInPage(article, quote, from, t('backToQuiz'));
}

/** Shares the result, without the answers. */
export async function share(session: Session): Promise<void> {
  const {quiz, element, stage, total} = session;
  await stage.speakMore();
  const {shareResult} = await part(() => import('./share-result.js'));
  const address = quiz.source?.url ?? element.ownerDocument.URL;
  session.announce(await shareResult(quiz, total, address, session.t));
}

/** Prints the page, with the quiz as a worksheet and its answer key on a page of its own. */
export async function print(session: Session): Promise<void> {
  await session.stage.speakMore();
  session.printed = (await part(() => import('./print-view.js'))).printView;
  session.report();
  await session.element.updateComplete;
  globalThis.print();
}

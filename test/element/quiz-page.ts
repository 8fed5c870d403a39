import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import '../../src/index.js';
import type {MigrationQuiz} from '../../src/index.js';
import type {Quiz} from '../../src/quiz/quiz.js';

const FIXTURES = new URL('../fixtures/', import.meta.url);

/** The address of a file of test/fixtures. */
export const fixtureUrl = (name: string) => new URL(name, FIXTURES).href;

export const loadQuiz = async (name: string): Promise<Quiz> =>
  (await fetch(fixtureUrl(`quizzes/${name}.json`))).json() as Promise<Quiz>;

// What one test answered is no other test's affair.
beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

/** Puts an element on the page and waits until a reader can do something with it. */
export async function show(template: TemplateResult): Promise<MigrationQuiz> {
  const element = await fixture<MigrationQuiz>(template);
  const quiz = element.localName === 'migration-quiz' ? element : element.querySelector('migration-quiz');
  if (!quiz) throw new Error('Expected a migration-quiz in the template');
  await ready(quiz);
  return quiz;
}

export const showQuiz = (quiz: unknown) =>
  show(html`<migration-quiz .quiz=${quiz as Quiz}></migration-quiz>`);

/** Waits until the element is no longer busy and has drawn what there is to draw. */
export async function ready(quiz: MigrationQuiz): Promise<void> {
  await until(() => quiz.shadowRoot?.querySelector('[aria-busy=false]'), 'the quiz to be ready');
  await quiz.updateComplete;
}

/** Waits for something to become true. */
export async function until<T>(condition: () => T, what: string): Promise<NonNullable<T>> {
  const end = performance.now() + 8000;
  for (;;) {
    const result = condition();
    if (result) return result;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What has the focus, in whatever shadow root. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What a form control or a button is called: its label, else its text. */
export function nameOf(element: Element | null): string {
  const labels = (element as HTMLInputElement | null)?.labels;
  const text = element?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

export const press = (key: string) => sendKeys({press: key});

/** Goes on with the tab key until something with this name has the focus. */
export async function tabTo(name: string): Promise<Element> {
  for (let i = 0; i < 40; i++) {
    const element = focused();
    if (element && element !== document.body && nameOf(element).startsWith(name)) return element;
    await press('Tab');
  }
  throw new Error(`Expected to reach "${name}" by the tab key but ended at "${nameOf(focused())}"`);
}

/** The text of the element with this part, as a reader sees it. */
export function textOf(quiz: MigrationQuiz, part: string): string {
  const element = quiz.shadowRoot?.querySelector(`[part~="${part}"]`);
  return (element as HTMLElement | null)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
}

export const textsOf = (quiz: MigrationQuiz, selector: string): string[] =>
  [...(quiz.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].map((element) =>
    element.innerText.replace(/\s+/g, ' ').trim(),
  );

/** What a screen reader was last told beside the focus. */
export const announced = (quiz: MigrationQuiz): string =>
  quiz.shadowRoot?.querySelector('section > [role=status]')?.textContent?.trim() ?? '';

/** Clicks, and waits for what follows. */
export async function click(quiz: MigrationQuiz, selector: string, position = 0): Promise<void> {
  const element = quiz.shadowRoot?.querySelectorAll<HTMLElement>(selector)[position];
  if (!element) throw new Error(`Expected something to click at ${selector}`);
  element.click();
  await quiz.updateComplete;
}

/** Gives some answer to the item on screen, whatever its type; an order is an answer as it stands. */
export async function answer(
  quiz: MigrationQuiz,
  {position = 0, text = '12', option = 'b'} = {},
): Promise<void> {
  const root = quiz.shadowRoot as ShadowRoot;
  const typed = root.querySelector<HTMLInputElement>('fieldset input[part=input]');
  const select = root.querySelector<HTMLSelectElement>('fieldset select');
  if (typed) {
    typed.value = text;
    typed.dispatchEvent(new Event('input', {bubbles: true}));
  } else if (select) {
    select.value = option;
    select.dispatchEvent(new Event('change', {bubbles: true}));
  } else if (root.querySelector('fieldset input')) await click(quiz, 'fieldset input', position);
  else await click(quiz, 'fieldset .down');
  await quiz.updateComplete;
}

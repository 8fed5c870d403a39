import {expect, fixture, html} from '@open-wc/testing';
import {enMore} from '../../src/locales/en-more.js';
import {en} from '../../src/locales/en.js';
import {loadStrings} from '../../src/locales/load.js';
import type {Message, Strings} from '../../src/locales/strings.js';
import {translator} from '../../src/locales/translate.js';
import {click, loadQuiz, ready, show, textOf, textsOf, until} from './quiz-page.js';

const slots = (message: Message) =>
  [...(typeof message === 'string' ? message : message.other).matchAll(/\{\w+\}/g)].map(String).sort();

describe('the interface', () => {
  for (const language of ['es', 'fr', 'de', 'pt', 'ar']) {
    it(`is whole in ${language}, with every place filled and every plural`, async () => {
      const {strings} = await loadStrings(language);
      const english: Record<string, Message> = {...en, ...enMore};
      expect(Object.keys(strings).sort()).to.deep.equal(Object.keys(english).sort());
      for (const [key, message] of Object.entries(strings as Strings)) {
        expect(slots(message), key).to.deep.equal(slots(english[key]!));
        if (typeof message === 'string') expect(english[key], key).to.be.a('string');
        else {
          const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
          expect(Object.keys(message).sort(), key).to.include.members([...forms].sort());
        }
      }
    });
  }

  const tags: [tag: string, language: string, check: string][] = [
    ['es-MX', 'es-MX', 'Comprobar'],
    ['pt-BR', 'pt-BR', 'Conferir'],
    ['de', 'de', 'Prüfen'],
    ['en-GB', 'en-GB', 'Check'],
    ['fi', 'en', 'Check'],
    ['', 'en', 'Check'],
  ];
  for (const [tag, language, check] of tags) {
    it(`for "${tag}" speaks ${language}`, async () => {
      const loaded = await loadStrings(tag);
      expect(loaded.language).to.equal(language);
      expect(loaded.strings.check).to.equal(check);
    });
  }

  const points: [language: string, count: number, text: string][] = [
    ['en', 1, '1 of 1 point'],
    ['en', 1500, '1 of 1,500 points'],
    ['de', 1500, '1 von 1.500 Punkten'],
    ['es', 1_000_000, '1 de 1.000.000 de puntos'],
    ['fr', 1, '1 sur 1 point'],
    ['ar', 2, '1 من نقطتين'],
  ];
  for (const [language, count, text] of points) {
    it(`counts in ${language}: ${text}`, async () => {
      const {strings} = await loadStrings(language);
      expect(translator(`${language}-u-nu-latn`, {...strings})('points', {n: 1, count})).to.equal(text);
    });
  }

  it('takes the language of the page around it, across shadow roots', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="fr-CA"></div>`);
    const inner = place.attachShadow({mode: 'open'});
    const quiz = document.createElement('migration-quiz');
    quiz.quiz = await loadQuiz('ferries');
    inner.append(quiz);
    await ready(quiz);
    expect(textOf(quiz, 'progress')).to.equal('Question 1 sur 7');
    expect(textsOf(quiz, 'button')).to.deep.equal(['Vérifier']);
    expect(quiz.shadowRoot?.querySelector('section')?.lang).to.equal('fr-CA');
    expect(quiz.shadowRoot?.querySelector<HTMLElement>('[part=stem]')?.lang, 'items keep theirs').to.equal(
      'en',
    );
  });

  it('reads right to left in Arabic, with items that read their own way', async () => {
    const quiz = await show(
      html`<migration-quiz lang="ar" .quiz=${await loadQuiz('ferries')}></migration-quiz>`,
    );
    const section = quiz.shadowRoot?.querySelector('section');
    expect(getComputedStyle(section!).direction).to.equal('rtl');
    const stem = quiz.shadowRoot?.querySelector('[part=stem]');
    expect(getComputedStyle(stem!).direction).to.equal('ltr');
    await click(quiz, 'fieldset input', 0);
    await click(quiz, 'button[type=submit]');
    expect(textOf(quiz, 'verdict')).to.equal('إجابة صحيحة');
  });

  it('says in its own way what the host gives it', async () => {
    const quiz = await show(
      html`<migration-quiz
        .strings=${{check: 'Right?'}}
        .quiz=${await loadQuiz('ferries')}
      ></migration-quiz>`,
    );
    expect(textsOf(quiz, 'button')).to.deep.equal(['Right?']);
  });

  it('two quizzes on a page speak two languages', async () => {
    const quiz = await loadQuiz('ferries');
    const place = await fixture<HTMLElement>(
      html`<div>
        <migration-quiz lang="de" .quiz=${quiz}></migration-quiz
        ><migration-quiz lang="pt" .quiz=${quiz}></migration-quiz>
      </div>`,
    );
    const [one, two] = place.querySelectorAll('migration-quiz');
    await ready(one!);
    await ready(two!);
    expect(textsOf(one!, 'button')).to.deep.equal(['Prüfen']);
    expect(textsOf(two!, 'button')).to.deep.equal(['Conferir']);
  });

  it('learns another language, and other words, under a reader who has begun', async () => {
    const quiz = await show(html`<migration-quiz .quiz=${await loadQuiz('ferries')}></migration-quiz>`);
    await click(quiz, 'fieldset input', 0);
    quiz.lang = 'de';
    await until(() => textsOf(quiz, 'button')[0] === 'Prüfen', 'German');
    quiz.strings = {check: 'Stimmt das?'};
    await until(() => textsOf(quiz, 'button')[0] === 'Stimmt das?', 'other words');
    expect(quiz.shadowRoot?.querySelectorAll(':checked')).to.have.length(1);
    expect(quiz.getAttribute('lang')).to.equal('de');
  });

  it('takes a lang in any case', async () => {
    const quiz = await show(
      html`<migration-quiz lang="DE-at" .quiz=${await loadQuiz('ferries')}></migration-quiz>`,
    );
    expect(textsOf(quiz, 'button')).to.deep.equal(['Prüfen']);
    expect(quiz.shadowRoot?.querySelector('section')?.lang).to.equal('de-AT');
  });

  it('a lang that is no tag does no harm', async () => {
    const quiz = await show(
      html`<migration-quiz lang="no such_language" .quiz=${await loadQuiz('ferries')}></migration-quiz>`,
    );
    expect(textsOf(quiz, 'button')).to.deep.equal(['Check']);
  });
});

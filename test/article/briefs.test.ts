import {expect} from '@open-wc/testing';
import {looksEnglish} from '../../src/article/language-check.js';
import {readArticle} from '../../src/article/read-article.js';
import {BRIEFS, loadBrief} from '../fixtures/articles.js';

describe('the news briefs', () => {
  for (const name of BRIEFS) {
    it(`${name}: is read with its title, and each expected fact stands in one of its sentences`, async () => {
      const {text, facts, never} = await loadBrief(name);
      const article = readArticle(text);
      const words = text.split(/\s+/).length;
      expect(words).to.be.within(250, 450);
      expect(looksEnglish(text)).to.equal(true);
      expect(article.title).to.equal(text.slice(0, text.indexOf('\n')));
      const sentences = article.sentences.map((sentence) => sentence.text);
      expect(facts.length).to.be.within(8, 14);
      for (const {quote, answer} of facts) {
        expect(sentences).to.include(quote);
        expect(quote).to.include(answer);
      }
      expect(never.length).to.be.within(3, 6);
      for (const item of never) expect(item.answer ?? item['stem-contains'], item.why).to.be.a('string');
    });
  }

  it('are split where their sentences end', async () => {
    const {text} = await loadBrief('football');
    const read = readArticle(text).sentences.map((sentence) => sentence.text);
    expect(read).to.include('"It was a ploughed field," Pell said.');
    expect(read).to.include('"You cannot pass on that."');
    expect(read.at(-1)).to.equal('They lost the 1983 final to Harrow Vale.');
  });

  it('lose their dateline, not their first words', async () => {
    const {text} = await loadBrief('flood');
    const article = readArticle(text);
    expect(article.published).to.equal('2023-11-12');
    expect(article.sentences[0]?.text).to.match(/^Five people died/);
    const verdict = readArticle((await loadBrief('court-verdict')).text);
    expect(verdict.sentences[0]?.text).to.match(/^A federal jury/);
  });
});

import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {readStory} from '../../src/element/story.js';

const read = async (article: TemplateResult) => readStory(await fixture(article));

describe('reading the story of a page', () => {
  const cases: [what: string, page: TemplateResult, text: string][] = [
    [
      'paragraphs',
      html`<article>
        <p>One.</p>
        <p>Two.</p>
      </article>`,
      'One.\n\nTwo.',
    ],
    [
      'inline elements',
      html`<article>
        <p>A <b>bold</b><i>er</i> <a href="#x">word</a>.</p>
      </article>`,
      'A bolder word.',
    ],
    [
      'white space',
      html`<article>
        <p>One thing and another.</p>
      </article>`,
      'One thing and another.',
    ],
    ['soft hyphens', html`<article><p>Mi­gra­tion​ stays.</p></article>`, 'Migration stays.'],
    [
      'divs for paragraphs',
      html`<div>
        <div>One.</div>
        <div>Two.</div>
      </div>`,
      'One.\n\nTwo.',
    ],
    ['two line breaks', html`<div>One.<br />Still one.<br /><br />Two.</div>`, 'One. Still one.\n\nTwo.'],
    [
      'a quotation',
      html`<article>
        <blockquote><p>“We stay,” she said.</p></blockquote>
      </article>`,
      '“We stay,” she said.',
    ],
    [
      'a q element',
      html`<article>
        <p><q>We stay</q>, she said.</p>
      </article>`,
      '“We stay”, she said.',
    ],
    [
      'sentences in a list',
      html`<article>
        <ul>
          <li>Carn was cut off.</li>
          <li>Holm</li>
        </ul>
      </article>`,
      'Carn was cut off.',
    ],
    [
      'no headings',
      html`<article>
        <h1>Title</h1>
        <p>One.</p>
        <h2>Sub</h2>
        <p>Two.</p>
      </article>`,
      'One.\n\nTwo.',
    ],
    [
      'no captions',
      html`<article>
        <figure>
          A picture
          <figcaption>Its caption.</figcaption>
        </figure>
        <p>One.</p>
      </article>`,
      'One.',
    ],
    [
      'no tables',
      html`<article>
        <table>
          <tr>
            <td>12.</td>
          </tr>
        </table>
        <p>One.</p>
      </article>`,
      'One.',
    ],
    [
      'no asides, no code',
      html`<article>
        <aside>Aside.</aside>
        <pre>code.</pre>
        <p>One.</p>
      </article>`,
      'One.',
    ],
    [
      'no scripts, no styles',
      html`<article>
        <template>t</template><noscript>Turn it on.</noscript>
        <p>One.</p>
      </article>`,
      'One.',
    ],
    [
      'nothing hidden',
      html`<article>
        <p hidden>No.</p>
        <p style="display:none">No.</p>
        <p style="visibility:hidden">No.</p>
        <p>One.</p>
      </article>`,
      'One.',
    ],
    [
      'nothing for screen readers only',
      html`<article>
        <p>
          One<span style="position:absolute;width:1px;height:1px;overflow:hidden"> (opens a window)</span>.
        </p>
      </article>`,
      'One.',
    ],
    [
      'no newsletter box',
      html`<article>
        <p>A first long paragraph of the story.</p>
        <div class="NewsletterBox">Get it daily.</div>
        <p>One.</p>
      </article>`,
      'A first long paragraph of the story.\n\nOne.',
    ],
    [
      'no advertisement',
      html`<article>
        <p>A first long paragraph of the story.</p>
        <div id="ad-slot">Buy it.</div>
      </article>`,
      'A first long paragraph of the story.',
    ],
    [
      'no links to other stories',
      html`<article>
        <p>The story itself.</p>
        <p>Read more: <a href="#x">Another story altogether</a></p>
      </article>`,
      'The story itself.',
    ],
    [
      'no quiz',
      html`<article>
        <p>One.</p>
        <migration-quiz>Fallback.</migration-quiz>
      </article>`,
      'One.',
    ],
    [
      'a story in a box with a telling name',
      html`<div>
        <div class="share-story"><p>The whole story stands in here.</p></div>
      </div>`,
      'The whole story stands in here.',
    ],
    [
      'markup that is text',
      html`<article><p>${'<script>alert(1)</script> is text.'}</p></article>`,
      '<script>alert(1)</script> is text.',
    ],
  ];
  for (const [what, page, text] of cases) {
    it(`reads ${what}`, async () => {
      expect((await read(page)).text).to.equal(text);
    });
  }

  it('knows where each word stands', async () => {
    const {text, map} = await read(
      html`<article>
        <p>Ferry <b>crews</b> in Port El­lery <i>walked</i> out.</p>
        <p>They came back.</p>
      </article>`,
    );
    for (const words of ['crews in', 'Port Ellery walked', 'They came back.', 'out.']) {
      const start = text.indexOf(words);
      const range = map.rangeOf({start, end: start + words.length});
      expect(
        range
          ?.toString()
          .replace(/\u00a0/g, ' ')
          .replace(/\u00ad/g, ''),
      ).to.equal(words);
    }
  });

  it('finds title, language and address', async () => {
    const story = await read(
      html`<article lang="en-GB">
        <header><h1>Crews walk out</h1></header>
        <p>One.</p>
      </article>`,
    );
    expect(story.title).to.equal('Crews walk out');
    expect(story.language).to.equal('en-GB');
    expect(story.url).to.equal(document.URL);
  });

  const dates: [what: string, page: TemplateResult, published: string | undefined][] = [
    [
      'its header',
      html`<article>
        <header><time datetime="2024-05-13T23:30-05:00">Monday</time></header>
        <p>One.</p>
      </article>`,
      '2024-05-13',
    ],
    [
      'a line of its own',
      html`<article>
        <p>By A. Writer, <time datetime="2024-05-13">May 13</time></p>
        <p>One.</p>
      </article>`,
      '2024-05-13',
    ],
    [
      'no sentence',
      html`<article>
        <p>
          On the morning of <time datetime="1999-01-01">January 1</time> the crews of every ferry of the
          island walked out.
        </p>
      </article>`,
      undefined,
    ],
    [
      'no broken date',
      html`<article>
        <header><time datetime="2024-13-99">soon</time></header>
        <p>One.</p>
      </article>`,
      undefined,
    ],
  ];
  for (const [what, page, published] of dates) {
    it(`takes the date from ${what}`, async () => {
      expect((await read(page)).published).to.equal(published);
    });
  }

  it('takes the date from JSON-LD, then from meta', async () => {
    const meta = document.createElement('meta');
    meta.setAttribute('property', 'article:published_time');
    meta.content = '2021-02-03T10:00:00Z';
    document.head.append(meta);
    expect((await read(html`<article><p>One.</p></article>`)).published).to.equal('2021-02-03');
    const json = document.createElement('script');
    json.type = 'application/ld+json';
    json.textContent = JSON.stringify({'@graph': [{'@type': 'NewsArticle', datePublished: '2022-03-04'}]});
    document.head.append(json);
    expect((await read(html`<article><p>One.</p></article>`)).published).to.equal('2022-03-04');
    json.textContent = '{broken';
    expect((await read(html`<article><p>One.</p></article>`)).published).to.equal('2021-02-03');
    json.remove();
    meta.remove();
  });
});

import {expect} from '@open-wc/testing';
import type {ParagraphKind} from '../../src/article/article.js';
import {paragraphKinds} from '../../src/article/paragraph-kind.js';

const BODY = 'The council met on Monday and voted to close the old bridge.';

/** The kind of a paragraph that stands between others of an article with a title. */
const kindOf = (paragraph: string): ParagraphKind | undefined =>
  paragraphKinds(['Council closes bridge', BODY, paragraph, 'Nobody spoke against it.'], '')[2];

const KINDS: Record<Exclude<ParagraphKind, 'title'>, string[]> = {
  subhead: [
    'What happens next',
    'What happens next?',
    'A long road to peace',
    '‘Too little, too late’',
    'Costs in the U.S.',
    '* * *',
    '———',
  ],
  dateline: [
    'Tuesday, March 3, 2020',
    '3 March 2020',
    'Paris, March 3, 2020',
    'Published 12 July 2022',
    'Last updated: 12 July 2022 10:15 GMT',
    'Published on July 12, 2022 at 9:05 am',
    '2022-07-12',
    '12/07/2022',
  ],
  byline: [
    'By Jane Doe',
    'By JANE DOE',
    'By Jane Doe and Omar Haddad, Staff Reporters',
    'By Jane Doe, political editor',
    'By Ludwig van der Berg in Utrecht',
    'Jane Doe | 3 March 2020',
    'Jane Doe · The Harbour Post',
    'Reporting by Jane Doe; Editing by Omar Haddad',
    '(Reporting by Jane Doe in Lima and Omar Haddad; editing by Ida Wood)',
    '(Additional reporting by Omar Haddad.)',
    'Additional reporting by Omar Haddad',
    'Written by Jane Doe',
  ],
  caption: [
    'The old bridge at dusk. Reuters / JANE DOE',
    'The old bridge at dusk. REUTERS/Jane Doe',
    'The old bridge at dusk, seen from the quay (AP Photo/Jane Doe)',
    'The old bridge at dusk Getty Images',
    'The old bridge at dusk. JANE DOE',
    'The old bridge at dusk [Photo: Jane Doe]',
    'The old bridge in 2019. (Credit: Jane Doe)',
    'The old bridge in 2019. File photo.',
    'The old bridge; from file, 2019.',
    'Photo: Jane Doe',
    'Image: The old bridge from the air',
    'Photograph by Jane Doe',
    'Mayor Ida Wood looks on during a debate at the town hall in Varna, Bulgaria, February 10, 2022.',
    'Mayor Ida Wood gestures as she leaves the hall on 10 February 2022.',
    'Ida Wood (left) with the engineers.',
    'The bridge in this undated handout photo.',
    'Sign up for our morning briefing.',
    'Subscribe to The Harbour Post',
    'Read more: Why the bridge is old',
    'READ MORE',
    'Related: Five bridges that fell',
    'Advertisement',
    'Story continues below advertisement',
    'This article was first published on the site of The Harbour Post.',
    'This story has been updated.',
    'Follow Jane Doe on Twitter.',
    'Copyright 2022 The Harbour Post. All rights reserved.',
    'Correction: An earlier version named the wrong bridge.',
    '4 min read',
  ],
  body: [
    'Nobody spoke.',
    '"Why?"',
    '"Why now?" asked Ida Wood.',
    'By Monday, hundreds had signed.',
    'On March 3, 2020, the bridge was shut.',
    'The festival runs until March 5, 2023.',
    'The treaty takes effect in Lisbon, Portugal, on January 1, 2024.',
    'The mayor speaks for many, and said so on March 5, 2023.',
    'Support fell to 40 percent, according to an AP/Harbour poll.',
    'The photographer sued Getty Images.',
    'The minister told Reuters.',
    'The report was published on Tuesday by the ministry.',
    'The article was read by thousands.',
    'Related cases are pending.',
    'Reporting by the newspaper led to two arrests.',
    'Writing by hand helps pupils, the study found.',
    'Share prices fell by a tenth.',
    'Follow the money, she said.',
    'Read the whole report, he urged.',
    'Here is what the council decided:',
    '- The bridge closes in May.',
    '• A ferry will run',
    '1. The bridge closes',
    'the bridge was old',
    'Go home, he told them.',
    '12345.',
  ],
};

describe('paragraphKinds', () => {
  for (const [kind, paragraphs] of Object.entries(KINDS)) {
    for (const paragraph of paragraphs) {
      it(`takes ${JSON.stringify(paragraph)} for ${kind}`, () => {
        expect(kindOf(paragraph)).to.equal(kind);
      });
    }
  }

  it('takes a short first paragraph without a stop for the title', () => {
    expect(paragraphKinds(['Council closes bridge', BODY], '')).to.deep.equal(['title', 'body']);
    expect(paragraphKinds(['Will the bridge close?', BODY], '')).to.deep.equal(['title', 'body']);
    expect(paragraphKinds(['Hale returns to U.S.', BODY], '')).to.deep.equal(['title', 'body']);
  });

  it('finds the title below a date, a byline or a caption', () => {
    expect(paragraphKinds(['3 March 2020', 'By Jane Doe', 'Council closes bridge', BODY], '')).to.deep.equal([
      'dateline',
      'byline',
      'title',
      'body',
    ]);
  });

  it('takes no sentence, no text without more below, and no line that goes on for a title', () => {
    expect(paragraphKinds([BODY, BODY + ' Twice.'], '')[0]).to.equal('body');
    expect(paragraphKinds(['Council closes bridge'], '')).to.deep.equal(['body']);
    expect(paragraphKinds(['The council decided:', BODY], '')[0]).to.equal('body');
    expect(paragraphKinds([`${'word '.repeat(40)}end`, BODY], '')[0]).to.equal('body');
  });

  it('knows the given title where the text repeats it, in whatever case and marks', () => {
    expect(paragraphKinds(['COUNCIL CLOSES BRIDGE', BODY], 'Council closes bridge')).to.deep.equal([
      'title',
      'body',
    ]);
    expect(paragraphKinds(['A bridge too far', BODY], 'Council closes bridge')).to.deep.equal([
      'subhead',
      'body',
    ]);
    expect(paragraphKinds([BODY, 'It ends.'], 'Council closes bridge')).to.deep.equal(['body', 'body']);
  });

  it('takes a standfirst without a stop for a subhead', () => {
    expect(paragraphKinds(['Council closes bridge', 'Ferry to run from May', BODY], '')[1]).to.equal(
      'subhead',
    );
  });

  it('takes a caption given twice, the second time with its credit, for captions', () => {
    const caption = 'Boats wait below the old bridge after the vote';
    expect(paragraphKinds([`${caption}.`, `${caption}. Harbour Post / IDA WOOD`, BODY], '')).to.deep.equal([
      'caption',
      'caption',
      'body',
    ]);
  });

  it('takes a paragraph that was there before for a caption', () => {
    expect(paragraphKinds(['Title', BODY, 'Then they went home.', BODY, 'The end.'], '')).to.deep.equal([
      'title',
      'body',
      'body',
      'caption',
      'body',
    ]);
  });

  it('takes a last note on the author for a byline', () => {
    expect(
      paragraphKinds(['Title', BODY, 'Jane Doe is a staff reporter at The Harbour Post.'], '')[2],
    ).to.equal('byline');
  });
});

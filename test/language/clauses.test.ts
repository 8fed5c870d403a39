import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Clause} from '../../src/language/clause.js';
import {clausesOf, read, wordsOf} from '../read.js';

/**
 * A clause in one line: "speaker verb: " of an attribution, the fronted phrases in <>, the subject, the verb in [], the pieces
 * apart by " / ".
 */
function line(clause: Clause): string {
  const {reading: s, attribution, fronted, subject, verb, pieces} = clause;
  return [
    attribution ? `${wordsOf(s, attribution.speaker)} ${attribution.verb}:` : '',
    ...fronted.map((piece) => `<${wordsOf(s, piece)}>`),
    wordsOf(s, subject),
    `[${wordsOf(s, verb)}]`,
    pieces.map((piece) => wordsOf(s, piece)).join(' / '),
  ]
    .filter(Boolean)
    .join(' ');
}

// Each sentence with the clauses that are surely told apart, in order.
const CLAUSES: readonly [sentence: string, ...clauses: string[]][] = [
  // Objects, places and times.
  ['The council sold the harbour in May.', 'The council [sold] the harbour / in May'],
  ['In May 2020, the council sold the harbour.', '<In May 2020> the council [sold] the harbour'],
  ['On Monday the council met in Lund.', '<On Monday> the council [met] in Lund'],
  ['Anna Bell on Tuesday met the pope in Rome.', '<on Tuesday> Anna Bell [met] the pope / in Rome'],
  ['The ship sailed from Cork to Bilbao on Sunday.', 'The ship [sailed] from Cork / to Bilbao / on Sunday'],
  ['The judge jailed Bell for ten years for fraud.', 'The judge [jailed] Bell / for ten years / for fraud'],
  ['Bell called Reed a liar.', 'Bell [called] Reed / a liar'],
  ['The council named the park after Bell.', 'The council [named] the park / after Bell'],
  ['As many as 60 people may have died in the fire.', 'As many as 60 people [may have died] in the fire'],
  ['The mayor of Lund sold the ferry.', 'The mayor of Lund [sold] the ferry'],
  ['Anna Bell and Tom Reed married in 2001.', 'Anna Bell and Tom Reed [married] in 2001'],
  // Passives.
  ['The harbour was sold by the council in 2019.', 'The harbour [was sold] by the council / in 2019'],
  [
    'The island was allegedly sold to a Chinese company.',
    'The island [was allegedly sold] to a Chinese company',
  ],
  ['The film was directed by Anna Bell.', 'The film [was directed] by Anna Bell'],
  // Negation stays in the verb.
  ['The council did not sell the harbour.', 'The council [did not sell] the harbour'],
  ["The council didn't sell the harbour.", "The council [didn't sell] the harbour"],
  ['The council never sold the harbour.', 'The council [never sold] the harbour'],
  // Infinitives belong to the verb before them.
  ['The minister refused to sign the treaty.', 'The minister [refused] to sign / the treaty'],
  [
    'The minister asked Anna Bell to lead the inquiry.',
    'The minister [asked] Anna Bell / to lead / the inquiry',
  ],
  ['The bridge is expected to reopen in March.', 'The bridge [is expected] to reopen / in March'],
  // Appositions and relative clauses between subject and verb.
  ['Anna Bell, the mayor of Lund, sold the ferry.', 'Anna Bell [sold] the ferry'],
  ['Bell, who has led the party since 2015, resigned on Friday.', 'Bell [resigned] on Friday'],
  [
    'The plane carrying the team crashed near Lund on Monday.',
    'The plane carrying the team [crashed] near Lund / on Monday',
  ],
  // Reported speech and whose word it is.
  ['Police said the driver fled the scene.', 'Police said: the driver [fled] the scene'],
  ['Police said that the driver had fled.', 'Police said: the driver [had fled]'],
  ['The driver fled the scene, police said.', 'police said: The driver [fled] the scene'],
  ['The driver fled the scene, said Anna Bell.', 'Anna Bell said: The driver [fled] the scene'],
  ['The driver fled, according to the police.', 'the police according: The driver [fled]'],
  ['The workers told the court the tunnel was flooded.', 'The workers told: the tunnel [was flooded]'],
  [
    'The vaccine does not prevent infection, the study found.',
    'the study found: The vaccine [does not prevent] infection',
  ],
  [
    'The company says it will hire 400 engineers by 2026.',
    'The company says: it [will hire] 400 engineers / by 2026',
  ],
  // Several clauses.
  [
    'Anna Bell won the race, Tom Reed came second, and Ida Wood withdrew.',
    'Anna Bell [won] the race',
    'Tom Reed [came] second',
    'Ida Wood [withdrew]',
  ],
  [
    'The river has risen by three metres, and 400 families have left their homes.',
    'The river [has risen] by three metres',
    '400 families [have left] their homes',
  ],
  [
    'The bank was founded in 1990, and Anna Bell has led it since 2004.',
    'The bank [was founded] in 1990',
    'Anna Bell [has led] it / since 2004',
  ],
  ['The bank bought a mill and sold two farms.', 'The bank [bought] a mill', 'The bank [sold] two farms'],
  ['It rained; the river broke its banks.', 'It [rained]', 'the river [broke] its banks'],
  // Subordinate clauses stay whole behind the verb.
  [
    'The crew used a boat because the road was flooded.',
    'The crew [used] a boat / because the road was flooded',
  ],
  // Comparisons.
  [
    'Sales fell 4 percent in June, compared with 2 percent in May.',
    'Sales [fell] 4 percent / in June / compared with 2 percent in May',
  ],
];

// Sentences of which no clause may be taken for a statement: conditions, fragments, exclamations.
const NONE = [
  'If the vote fails, the minister will resign.',
  'The boat.',
  'What a night!',
  'Because the road was flooded.',
  'Sold out for weeks.',
  'Running late again.',
  '',
];

describe('clausesOf', () => {
  for (const [sentence, ...clauses] of CLAUSES) {
    it(`reads ${sentence}`, () => {
      const sure = clausesOf(read(sentence)).filter(({doubtful}) => !doubtful);
      expect(sure.map(line)).to.deep.equal(clauses);
    });
  }

  for (const sentence of NONE) {
    it(`takes nothing for sure in ${JSON.stringify(sentence)}`, () => {
      expect(
        clausesOf(read(sentence)).filter(({doubtful, conditional}) => !doubtful && !conditional),
      ).to.deep.equal([]);
    });
  }

  it('marks what hangs on a condition', () => {
    for (const sentence of [
      'The minister will resign unless the vote passes.',
      'If it rains, the final will be moved to Sunday.',
      'The final will be moved if it rains.',
    ]) {
      for (const {conditional} of clausesOf(read(sentence))) expect(conditional, sentence).to.equal(true);
    }
  });

  it('keeps negation in the verb, wherever it stands', () => {
    for (const [sentence, negated] of [
      ['The council did not sell the harbour.', true],
      ["The council won't sell the harbour.", true],
      ['The council has never sold the harbour.', true],
      ['The council sold the harbour.', false],
    ] as const) {
      expect(
        clausesOf(read(sentence)).map(({verb}) => verb.negated),
        sentence,
      ).to.deep.equal([negated]);
    }
  });

  it('tells a subject that is taken over from the clause before', () => {
    expect(
      clausesOf(read('The bank bought a mill and sold two farms.')).map(({sharesSubject}) => sharesSubject),
    ).to.deep.equal([false, true]);
  });

  it('tells pieces that trail behind a comma, and pieces that belong to an infinitive', () => {
    const [{pieces: trailing}] = clausesOf(
      read('Sales fell 4 percent in June, compared with 2 percent in May.'),
    );
    expect(trailing.map((piece) => piece.trailing)).to.deep.equal([false, false, true]);
    const [{pieces: embedded}] = clausesOf(read('The minister refused to sign the treaty.'));
    expect(embedded.map((piece) => piece.embedded)).to.deep.equal([true, true]);
  });

  it('takes nothing from between quotation marks', () => {
    const text =
      'Bell was pleased. "The council sold the harbour in May. It was a mistake," she added. "We paid for it."';
    for (const {reading, verb} of clausesOf(read(text))) expect(reading.quoted[verb.main]).to.equal(false);
  });

  it('gives parts in order that do not overlap, whatever the text', () => {
    const word = fc.constantFrom(
      ...`the a council Anna Bell Lund mayor sold was has not said that who which and or but if because to of in by with
      on Monday 2019 about 400 people more than ships , ; ( ) — " . said: selling sell never it she their he according`.split(
        /\s+/,
      ),
    );
    fc.assert(
      fc.property(fc.array(word, {minLength: 3, maxLength: 40}), (words) => {
        for (const {reading: s, fronted, subject, verb, pieces} of clausesOf(
          read(`The ${words.join(' ')}.`),
        )) {
          for (const {from, to} of [...fronted, subject, verb, ...pieces]) {
            expect(from).to.be.below(to);
            expect(to).to.be.at.most(s.tokens.length);
          }
          expect(subject.to).to.be.at.most(verb.from);
          let at = verb.to;
          for (const piece of pieces) {
            expect(piece.from).to.be.at.least(at);
            at = piece.to;
          }
          expect(verb.from <= verb.main && verb.main < verb.to).to.equal(true);
          expect(subject.from <= subject.head && subject.head < subject.to).to.equal(true);
        }
      }),
      {numRuns: 150},
    );
  });
});

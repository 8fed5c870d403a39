import {expect} from '@open-wc/testing';
import {resolveRole} from '../../src/language/names/names.js';
import {entitiesOf, named} from './entities-of.js';

/** Text, a person, and the roles it gives them. */
const ROLES: readonly (readonly [string, string, readonly string[]])[] = [
  ['They met U.S. Vice President Kamala Harris there.', 'Kamala Harris', ['U.S. Vice President']],
  [
    "He met Kamala Harris, Biden's point person on efforts to address the causes of migration in Central America, including poverty.",
    'Kamala Harris',
    ["Biden's point person on efforts to address the causes of migration in Central America"],
  ],
  ['Chief Executive Marcus Thiele resigned.', 'Marcus Thiele', ['Chief Executive']],
  ['Lead Researcher Ida Wood spoke.', 'Ida Wood', ['Lead Researcher']],
  ['Substitute Jamie Kerr scored twice.', 'Jamie Kerr', ['Substitute']],
  ['Thomas Sam, a practising homeopath, was charged.', 'Thomas Sam', ['a practising homeopath']],
  ['Rita Sam, 42, a teacher from Leeds, was charged.', 'Rita Sam', ['a teacher from Leeds']],
  ['The goal was scored by English captain Harry Kane.', 'Harry Kane', ['English captain']],
  ['It was saved by Tunisia’s goalkeeper Mouez Hassen.', 'Mouez Hassen', ['Tunisia’s goalkeeper']],
  ["Malaysia's prime minister, Najib Razak, said so.", 'Najib Razak', ["Malaysia's prime minister"]],
  [
    'The president of the Lombardy region, Roberto Maroni, agreed.',
    'Roberto Maroni',
    ['The president of the Lombardy region'],
  ],
  ['Dave Lewis, CEO of Tesco, agreed.', 'Dave Lewis', ['CEO of Tesco']],
  ['It was written by science fiction writer L. Ron Hubbard.', 'L. Ron Hubbard', ['science fiction writer']],
  [
    'He shot United States senator and presidential candidate Robert F. Kennedy.',
    'Robert F. Kennedy',
    ['United States senator and presidential candidate'],
  ],
  [
    'Giuseppe Loprete, chief of mission of the Red Cross in Panama, spoke.',
    'Giuseppe Loprete',
    ['chief of mission of the Red Cross in Panama'],
  ],
  [
    'She praised campaigners such as Council for the Welfare of Immigrants campaigner Caitlin Boswell.',
    'Caitlin Boswell',
    ['Council for the Welfare of Immigrants campaigner'],
  ],
  ['The Seed Movement beat former first lady Sandra Torres.', 'Sandra Torres', ['former first lady']],
  [
    'Kaja Kallas, Estonia’s prime minister, and Latvian soldiers met.',
    'Kaja Kallas',
    ['Estonia’s prime minister'],
  ],
  [
    'It rained, in the words of the Crown prosecutor, Mark Tedeschi.',
    'Mark Tedeschi',
    ['the Crown prosecutor'],
  ],
  ['Fashion designer Mary Quant described it.', 'Mary Quant', ['Fashion designer']],
  ['He protested against U.S. President Joe Biden.', 'Joe Biden', ['U.S. President']],
  // No role, or none that is whole or stands alone.
  ['He came with his wife Manju Sam by bus.', 'Manju Sam', []],
  ['Alan Kurdi, his brother, and his mother drowned.', 'Alan Kurdi', []],
  ['Jane Roe, who leads the party, spoke.', 'Jane Roe', []],
  ['Jane Roe, a woman who leads the party, spoke.', 'Jane Roe', []],
  ['They saw Jane Roe, President Ann Poe and others.', 'Jane Roe', []],
  ['According to Jane Roe, the minister resigned.', 'Jane Roe', []],
  ['For Jane Roe, the judge was wrong.', 'Jane Roe', []],
  ['Tim Cook, its chief executive, smiled.', 'Tim Cook', []],
  ["The boy's aunt, Tima Kurdi, came too.", 'Tima Kurdi', []],
  ['Jane Roe, Duchess and Old Mill are brands.', 'Jane Roe', []],
];

describe('roles', () => {
  for (const [text, person, roles] of ROLES) {
    it(`of ${person}: ${text}`, () => {
      const entity = named(entitiesOf(text), person);
      expect(entity?.type).to.equal('person');
      expect(entity?.roles.map((role) => role.text)).to.deep.equal(roles);
    });
  }

  it('stand in the text where their span says', () => {
    const text = 'Prime Minister Rishi Sunak met Caitlin Boswell, a campaigner, and coach Ada Moe.';
    const roles = entitiesOf(text).flatMap((entity) => entity.roles);
    expect(roles).to.have.length(3);
    for (const role of roles) expect(text.slice(role.start, role.end)).to.equal(role.text);
  });
});

describe('resolveRole', () => {
  const text =
    'Mexican President Claudia Pardo met U.S. President Joe Biden and U.S. Vice President Kamala Harris. ' +
    'Former British Prime Minister Tony Blair and Caloundra coach Geoff Ingram watched.';
  const entities = entitiesOf(text);
  const CASES: readonly (readonly [string, string | undefined])[] = [
    ['the Mexican president', 'Claudia Pardo'],
    ["Mexico's president", 'Claudia Pardo'],
    ["Mexico's leader", 'Claudia Pardo'],
    ['the president of Mexico', 'Claudia Pardo'],
    ['the U.S. president', 'Joe Biden'],
    ['the American president', 'Joe Biden'],
    ['the vice president', 'Kamala Harris'],
    ['the coach', 'Geoff Ingram'],
    ['the former British prime minister', 'Tony Blair'],
    // Two presidents, a former one, nobody, no role.
    ['the president', undefined],
    ['the British prime minister', undefined],
    ['the French president', undefined],
    ['the leader', undefined],
    ['the table', undefined],
    ['', undefined],
  ];
  for (const [phrase, name] of CASES) {
    it(`"${phrase}" is ${name ?? 'nobody'}`, () =>
      expect(resolveRole(phrase, entities)?.name).to.equal(name));
  }
});

describe('gender', () => {
  const CASES: readonly (readonly [string, string, 'female' | 'male' | undefined])[] = [
    ['They met Kamala Harris there.', 'Kamala Harris', 'female'],
    ['They met Robert Mugabe there.', 'Robert Mugabe', 'male'],
    ['They heard Mrs Okonjo speak.', 'Okonjo', 'female'],
    ['He came with his wife Desta Zewde.', 'Desta Zewde', 'female'],
    ['The king praised spokeswoman Xola Mbeki.', 'Xola Mbeki', 'female'],
    // Either may bear the name.
    ['They met Jordan Taylor there.', 'Jordan Taylor', undefined],
    ['They met Kim Min-Woo there.', 'Kim Min-Woo', undefined],
    ['They met minister Xola Mbeki there.', 'Xola Mbeki', undefined],
  ];
  for (const [text, name, gender] of CASES) {
    it(`of ${name}: ${text}`, () => expect(named(entitiesOf(text), name)?.gender).to.equal(gender));
  }
});

import {expect} from '@open-wc/testing';
import {SURE} from '../../src/language/names/name.js';
import {entitiesOf, named} from './entities-of.js';

/** Text, and two forms that name one entity in it. */
const SAME: readonly (readonly [string, string, string])[] = [
  [
    'President Andres Manuel Lopez Obrador spoke. Later Lopez Obrador left.',
    'Andres Manuel Lopez Obrador',
    'Lopez Obrador',
  ],
  [
    'Andrés Manuel López Obrador spoke. A friend of Lopez Obrador left.',
    'Andrés Manuel López Obrador',
    'Lopez Obrador',
  ],
  ['Vice President Kamala Harris came. Then Harris left.', 'Kamala Harris', 'Harris'],
  [
    'The Government Accountability Office (GAO) wrote it. The GAO stands by it.',
    'Government Accountability Office',
    'GAO',
  ],
  ['The National Crime Agency acted. The NCA was praised.', 'National Crime Agency', 'NCA'],
  ['The United States agreed. The U.S. signed. The US paid.', 'United States', 'US'],
  ['The U.S. House voted. The House of Representatives rose.', 'U.S. House', 'House of Representatives'],
  ['The U.S. Border Patrol counted. The Border Patrol sighed.', 'U.S. Border Patrol', 'Border Patrol'],
  [
    'The Department of Justice sued. The Justice Department won.',
    'Department of Justice',
    'Justice Department',
  ],
  [
    'The University of Sheffield won. At Sheffield University they danced.',
    'University of Sheffield',
    'Sheffield University',
  ],
  ['Robert Mugabe died. Robert Gabriel Mugabe was born in Kutama.', 'Robert Mugabe', 'Robert Gabriel Mugabe'],
  ['Joe Biden spoke. Aides of Joseph R. Biden agreed.', 'Joe Biden', 'Joseph R. Biden'],
  ['Hurricane Dorian grew. By noon Dorian was gone.', 'Hurricane Dorian', 'Dorian'],
  ['Jong Woo Son is in prison. Police named Jong in May. A lawyer for Jong agreed.', 'Jong Woo Son', 'Jong'],
  ['The World Health Organization met. The WHO warned.', 'World Health Organization', 'WHO'],
  ['Daan de Wit sang. De Wit, 23, left.', 'Daan de Wit', 'De Wit'],
  ['Maria del Rosario came. Del Rosario sang.', 'Maria del Rosario', 'Del Rosario'],
  ['Omar al Bashir spoke. Al Bashir fell.', 'Omar al Bashir', 'Al Bashir'],
  ['Karl Brightwell sang. Later Brightwell left.', 'Karl Brightwell', 'Brightwell'],
  ['The Guardian wrote it. She told the Guardian so.', 'Guardian', 'Guardian'],
  [
    'Crown Prince Mohammed bin Salman came. A guard of Prince Mohammed fell.',
    'Mohammed bin Salman',
    'Prince Mohammed',
  ],
];

/** Text, and two forms that must stay two entities. */
const APART: readonly (readonly [string, string, string])[] = [
  ['The Mexican police met Mexico in talks.', 'Mexico', 'Mexican'],
  ['Sarah Smith ran. John Smith walked. Nobody saw Smith.', 'Sarah Smith', 'Smith'],
  ['Sarah Smith ran. John Smith walked.', 'Sarah Smith', 'John Smith'],
  ['Donald Trump came with Donald Trump Jr. by car.', 'Donald Trump', 'Donald Trump Jr.'],
  ['The MV Alan Kurdi is named after Alan Kurdi, a boy.', 'MV Alan Kurdi', 'Alan Kurdi'],
  [
    'Brightwell Appliances cut jobs. Brightwell opened a plant. It was founded by Karl Brightwell.',
    'Karl Brightwell',
    'Brightwell',
  ],
  [
    'Brightwell Appliances said it would close. Ann Lee offered Brightwell help. Karl Brightwell founded it.',
    'Karl Brightwell',
    'Brightwell',
  ],
  ['Tesco sold Tesco Polska in March.', 'Tesco', 'Tesco Polska'],
  ['Michael Jordan met the king of Jordan there.', 'Michael Jordan', 'Jordan'],
  ['North Korea and South Korea talked.', 'North Korea', 'South Korea'],
  ['The 2019 Chicago Marathon and the London Marathon drew crowds.', 'Chicago Marathon', 'London Marathon'],
  [
    'The Libyan House of Representatives met. The U.S. House did not.',
    'Libyan House of Representatives',
    'U.S. House',
  ],
];

describe('aliases', () => {
  for (const [text, one, other] of SAME) {
    it(`${one} is ${other}: ${text}`, () => {
      const entities = entitiesOf(text);
      expect(named(entities, one), one).not.to.equal(undefined);
      expect(named(entities, one)).to.equal(named(entities, other));
    });
  }
  for (const [text, one, other] of APART) {
    it(`${one} is not ${other}: ${text}`, () => {
      const entities = entitiesOf(text);
      expect(named(entities, one), one).not.to.equal(undefined);
      expect(named(entities, other), other).not.to.equal(undefined);
      expect(named(entities, one)).not.to.equal(named(entities, other));
    });
  }

  it('leaves another name of the same person unsure', () => {
    for (const text of [
      'Doris Day was born Doris Kappelhoff in Ohio.',
      'At birth she was Fouzia Azeem.',
      'He is known as Pablo Reyes there.',
    ]) {
      const unsure = entitiesOf(text).find(({name}) => /Kappelhoff|Azeem|Reyes/.test(name));
      expect(unsure?.confidence, text).to.be.below(SURE);
    }
  });

  it('names an entity by its fullest form and keeps every form seen', () => {
    const [person] = entitiesOf('A plea by Sunak failed. Prime Minister Rishi Sunak resigned.');
    expect(person.name).to.equal('Rishi Sunak');
    expect([...person.aliases].sort()).to.deep.equal(['Rishi Sunak', 'Sunak']);
    expect(person.mentions.map(({text}) => text)).to.deep.equal(['Sunak', 'Rishi Sunak']);
  });

  it('takes a surname for the one bearer introduced before it, and for nobody once there are two', () => {
    const entities = entitiesOf(
      'Robert Mugabe ruled. A rival of Mugabe fled. His wife Grace Mugabe spent. The fall of Mugabe came.',
    );
    expect(named(entities, 'Robert Mugabe')?.mentions).to.have.length(2);
    const unsure = entities.find(({name}) => name === 'Mugabe');
    expect(unsure?.mentions).to.have.length(1);
    expect(unsure?.confidence).to.be.below(SURE);
  });
});

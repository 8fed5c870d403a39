import {expect} from '@open-wc/testing';
import {SURE} from '../../src/language/names/name.js';
import {entitiesOf, named, sureOf} from './entities-of.js';

/** Sentence, and all that is sure in it. */
const SURE_NAMES: readonly (readonly [string, readonly string[]])[] = [
  // Titles part a body from a person.
  [
    'The rocket is safe, NASA Administrator Bill Nelson told reporters.',
    ['organisation: NASA', 'person: Bill Nelson'],
  ],
  ['They met U.S. Vice President Kamala Harris in the morning.', ['country: U.S.', 'person: Kamala Harris']],
  [
    'The goal came from Swedish captain Andreas Granqvist.',
    ['nationality: Swedish', 'person: Andreas Granqvist'],
  ],
  ['It was signed by Foreign Minister Annalena Baerbock.', ['person: Annalena Baerbock']],
  [
    'The rates were set by Bank of England Governor Andrew Bailey.',
    ['organisation: Bank of England', 'person: Andrew Bailey'],
  ],
  ['She wrote to Secretary of State Antony Blinken about it.', ['person: Antony Blinken']],
  ['He praised Governor of Washington Jay Inslee.', ['person: Jay Inslee']],
  ['The chief executive of the Refugee Council Enver Solomon was there.', ['organisation: Refugee Council']],
  ['A book by Sir Mo Farah sold well.', ['person: Mo Farah']],
  ['The court heard Mr Okonjo speak.', ['person: Okonjo']],
  ['The inquiry blamed Detective Inspector Sarah Benson.', ['person: Sarah Benson']],
  // Possessives part a country from what it has.
  ["They called Mexico's Interior Ministry twice.", ['country: Mexico', 'organisation: Interior Ministry']],
  [
    "Guests of Zambia's President Hakainde Hichilema left early.",
    ['country: Zambia', 'person: Hakainde Hichilema'],
  ],
  ['We spoke to Panama coach Thomas Christiansen.', ['country: Panama', 'person: Thomas Christiansen']],
  // Extent.
  ['He joined the U.S. Border Patrol in May.', ['organisation: U.S. Border Patrol']],
  ['The Summit of the Americas ended early.', ['event: Summit of the Americas']],
  ['She teaches at the University of Sheffield now.', ['organisation: University of Sheffield']],
  [
    'She taught at the Massachusetts Institute of Technology.',
    ['organisation: Massachusetts Institute of Technology'],
  ],
  ['The bill passed the House of Representatives on Friday.', ['organisation: House of Representatives']],
  [
    'The jet is at the National Museum of the U.S. Air Force.',
    ['place: National Museum of the U.S. Air Force'],
  ],
  ['A study by Johnson & Johnson was published.', ['organisation: Johnson & Johnson']],
  [
    'He works for the Department of Health and Human Services.',
    ['organisation: Department of Health and Human Services'],
  ],
  [
    'The drug was approved by the Food and Drug Administration.',
    ['organisation: Food and Drug Administration'],
  ],
  ['Work began at the National Air and Space Museum.', ['place: National Air and Space Museum']],
  [
    'A team from the University of California, Berkeley, did it.',
    ['organisation: University of California, Berkeley'],
  ],
  [
    'It was studied by the Max Planck Institute for Chemistry.',
    ['organisation: Max Planck Institute for Chemistry'],
  ],
  ['Rebels of the Movement for Democratic Change marched.', ['organisation: Movement for Democratic Change']],
  ['The fleet of the United Arab Emirates sailed.', ['country: United Arab Emirates']],
  ['Talks with Ursula von der Leyen went on.', ['person: Ursula von der Leyen']],
  ['A letter by Jessie K. Liu was read out.', ['person: Jessie K. Liu']],
  ['The palace of Crown Prince Mohammed bin Salman is large.', ['person: Mohammed bin Salman']],
  [
    'Work by Church of Scotland volunteers and Dame Jocelyn Bell Burnell helped.',
    ['person: Jocelyn Bell Burnell'],
  ],
  ['They fled from Al Haouz province to Marrakesh.', ['region: Al Haouz', 'city: Marrakesh']],
  ['Paleontologist Nizar Ibrahim found it.', ['person: Nizar Ibrahim']],
  ['Homes near Cox’s Bazar burned.', ['city: Cox’s Bazar']],
  [
    'The Australian Institute of Marine Science warned.',
    ['organisation: Australian Institute of Marine Science'],
  ],
  ['The New York Democrat Jane Roe won.', ['person: Jane Roe']],
  ['A plan by Marks & Spencer failed.', ['organisation: Marks & Spencer']],
  // Lists of names stay apart.
  ['They met in Mexico and the United States.', ['country: Mexico', 'country: United States']],
  [
    'The governments of Cuba, Venezuela and Nicaragua stayed away.',
    ['country: Cuba', 'country: Venezuela', 'country: Nicaragua'],
  ],
  ['The final was held in Sochi, Russia.', ['city: Sochi', 'country: Russia']],
  ['She was born in Bethesda, Maryland, to teachers.', ['city: Bethesda', 'region: Maryland']],
  ['He walked from Fifth Avenue to Bourke Street.', ['place: Fifth Avenue', 'place: Bourke Street']],
  // Place and event by their head words.
  ['The match at the Volgograd Arena was sold out.', ['place: Volgograd Arena']],
  [
    'The plane left from Washington Dulles International Airport.',
    ['place: Washington Dulles International Airport'],
  ],
  ['Residents of Palm Beach County were told to leave.', ['region: Palm Beach County']],
  ['Crews searched the wreck after Hurricane Katrina.', ['event: Hurricane Katrina']],
  ['They climbed Mount Elbrus in June.', ['place: Mount Elbrus']],
  ['She won the Chicago Marathon again.', ['event: Chicago Marathon']],
  ['The rule breaks the Clean Water Act, critics say.', ['event: Clean Water Act']],
  // By the words around.
  ['The seller was the Danish shoe company Ecco.', ['nationality: Danish', 'organisation: Ecco']],
  ['A talk with Ryota Kanai, 42, was cancelled.', ['person: Ryota Kanai']],
  ['She lives with her husband Desta in a flat.', ['person: Desta']],
  ['A film about singer Ayumi Hamasaki is planned.', ['person: Ayumi Hamasaki']],
  ['The mayor of the town of Yeoncheon resigned.', ['city: Yeoncheon']],
  ['The plant is run by Energean, a Greek company.', ['organisation: Energean', 'nationality: Greek']],
  // Peoples.
  ['Half of them were Mexicans and Bangladeshis.', ['nationality: Mexicans', 'nationality: Bangladeshis']],
  ['The camp shelters a million Rohingya.', ['nationality: Rohingya']],
  // East Asian names.
  ['The penalty was given away by Kim Min-Woo.', ['person: Kim Min-Woo']],
  ['A seat went to Leung Che-cheung as well.', ['person: Leung Che-cheung']],
  // A word that is a name elsewhere.
  ['The bill was written by Theresa May herself.', ['person: Theresa May']],
  ['A statue of Pope Francis was unveiled.', ['person: Pope Francis']],
  ['Prince Harry was late.', ['person: Prince Harry']],
];

/** Text, and what no sure entity in it may be called. */
const NEVER_SURE: readonly (readonly [string, readonly string[]])[] = [
  ['The launch was at 1500 UTC on Monday.', ['UTC', 'Monday']],
  ['The vote is on Tuesday, March 4, or in April.', ['Tuesday', 'March', 'April']],
  ['He spoke to the Prime Minister and to the President.', ['Prime Minister', 'President', 'Minister']],
  ['She found it on the Internet and prayed to God.', ['Internet', 'God']],
  [
    'They met before Christmas and after Ramadan, near Chinese New Year.',
    ['Christmas', 'Ramadan', 'Chinese New Year', 'New Year'],
  ],
  ['Belgium came first in Group G and Category 5 was worst.', ['Group G', 'Group', 'Category', 'Category 5']],
  [
    'They use Internet Explorer 6 and Windows XP.',
    ['Internet Explorer', 'Internet Explorer 6', 'Windows XP'],
  ],
  ['The UK-based firm crossed the U.S.-Mexico border.', ['UK-based', 'U.S.-Mexico', 'U.S.', 'Mexico', 'UK']],
  ['A Republican-led group and a pro-Beijing camp met.', ['Republican-led', 'Beijing', 'pro-Beijing']],
  [
    'Yesterday she left. Fishing stopped. Instead, nobody came. Then England scored.',
    ['Yesterday', 'Fishing', 'Instead', 'Then England'],
  ],
  ['It costs US$8000 and weighs 8 kg.', ['US', 'US$8000', 'US$']],
  ['The MV Alan Kurdi and HMS Belfast sailed.', ['MV Alan Kurdi', 'Alan Kurdi', 'HMS Belfast', 'Belfast']],
  ['Reporters went to the White House.', ['White House']],
  ['In Washington and Georgia people voted.', ['Washington', 'Georgia']],
  ['The CEO has a PhD and a TV, and AIDS is back.', ['CEO', 'PhD', 'TV', 'AIDS']],
  ['They form must be filled in in English.', ['They']],
  ['The show was named Best Friends by Social Welfare fans.', ['Best Friends', 'Social Welfare']],
  ['The rocket James Webb is named after NASA’s James Webb telescope.', ['James']],
  ['SHOCK AS FIVE HUNDRED PEOPLE LOSE THEIR HOMES', ['SHOCK', 'FIVE', 'HUNDRED', 'HOMES']],
  ['The Canadian owner, Redstone Minerals, was silent.', ['Redstone Minerals']],
  ['The Liverpool striker scored.', ['Liverpool']],
  ['She won the Nobel Prize in Physics.', ['Nobel Prize', 'Physics']],
  ['Its brands include Harvest Rings, Duchess and Old Mill.', ['Harvest Rings', 'Duchess', 'Old Mill']],
  ['Budweiser Man of the Match was given out.', ['Budweiser Man', 'Match', 'Budweiser Man of the Match']],
  ['Space Shuttle Columbia and Columbia’s crew were lost.', ['Columbia', 'Space Shuttle Columbia']],
  ['According to Sobral, the region applied.', ['Sobral']],
  ['Caloundra defeated Maroochydore.', ['Caloundra', 'Maroochydore']],
  ['She said: "Fashion matters." He said: "Nobody cares."', ['Fashion', 'Nobody']],
];

describe('types of names', () => {
  for (const [text, expected] of SURE_NAMES) {
    it(text, () => expect(sureOf(text)).to.deep.equal(expected));
  }
});

describe('what looks like a name', () => {
  for (const [text, refused] of NEVER_SURE) {
    it(`is refused: ${text}`, () => {
      const names = entitiesOf(text)
        .filter(({confidence}) => confidence >= SURE)
        .flatMap(({name, aliases}) => [name, ...aliases]);
      for (const name of refused) expect(names).not.to.include(name);
    });
  }

  it('is a name at the start of a sentence when another sentence shows it', () => {
    const entities = entitiesOf('Waseem wept. The court sentenced Mohammed Waseem on Friday.');
    expect(named(entities, 'Waseem')?.mentions).to.have.length(2);
  });

  it('leaves a common word at the start of a sentence out of the name behind it', () => {
    expect(sureOf("Nora Lindgren, Norway's trade minister, sang.")).to.deep.equal([
      'person: Nora Lindgren',
      'country: Norway',
    ]);
    expect(sureOf('Substitute Jamie Kerr scored.')).to.deep.equal(['person: Jamie Kerr']);
    expect(sureOf('GLASGOW, 14 March 2024 — Bus drivers walked out.')).to.not.include('organisation: Bus');
    expect(sureOf('Countryman Lawrence Cherono won.')).to.deep.equal(['person: Lawrence Cherono']);
    expect(sureOf('Tedros Adhanom Ghebreyesus, a doctor, spoke.')).to.deep.equal([
      'person: Tedros Adhanom Ghebreyesus',
    ]);
  });
});

/** Words for what a person is. Kept as plain lists: they are read by people who add to them. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Titles that stand, capitalised, right before a name and belong to the role, not to the name. One word each. */
export const TITLE_WORDS = words(`
  president vice-president premier chancellor minister secretary senator congressman congresswoman representative governor mayor
  ambassador attorney judge justice chairman chairwoman chairperson chair chief director commissioner administrator speaker leader
  king queen prince princess duke duchess emperor pope cardinal archbishop bishop rabbi imam ayatollah cleric patriarch
  general colonel captain commander lieutenant sergeant major corporal admiral brigadier marshal detective inspector superintendent
  constable officer sheriff deputy professor doctor dean chancellor coach manager spokesman spokeswoman spokesperson undersecretary
  undersecretary-general secretary-general secretary general-secretary envoy prosecutor counsel councillor councilman councilwoman
  councilor mp ceo cfo coo cto treasurer astronaut actor actress singer rapper author writer comedian goalkeeper striker midfielder
  defender footballer forward quarterback assistant presenter host editor reporter economist historian lawmaker tsar baroness baron viscount earl assemblyman assemblywoman majority minority whip solicitor taoiseach chaplain
  vice-chancellor ex-president ex-minister co-founder founder
`);

/** Words that stand before a title and belong to it: "Acting President", "Deputy Prime Minister", "Shadow Home Secretary". */
export const TITLE_MODIFIERS = words(`
  prime vice deputy acting interim former foreign interior home defence defense finance health education justice environment energy
  labour labor trade transport culture treasury shadow state attorney chief senior first executive managing supreme general assistant
  associate lieutenant police fire crown house senate majority minority opposition party press national security major rear brigadier
  ex- ex current then incumbent special permanent co- district federal junior lead solicitor surgeon under army navy air immigration
  agriculture housing social welfare economy economic development tourism sports information communications science technology
  industry planning water climate women's human services homeland commerce veterans affairs budget foreign-policy honorary
`);

/** Titles that stay part of a name: "Prince Harry", "Pope Francis". */
export const ROYAL = words('king queen prince princess pope emperor lord lady sheikh sultan emir');

/** Forms of address: they belong neither to the name nor to a role, and tell the gender of some. */
export const HONORIFICS: ReadonlyMap<string, 'female' | 'male' | undefined> = new Map<
  string,
  'female' | 'male' | undefined
>([
  ['mr', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['sir', 'male'],
  ['dame', 'female'],
  ['lord', 'male'],
  ['lady', 'female'],
  ['dr', undefined],
  ['prof', undefined],
  ['rev', undefined],
  ['hon', undefined],
  ['st', undefined],
  ['king', 'male'],
  ['queen', 'female'],
  ['prince', 'male'],
  ['princess', 'female'],
  ['congresswoman', 'female'],
  ['congressman', 'male'],
  ['pope', 'male'],
  ['father', 'male'],
  ['sister', 'female'],
  ['cde', undefined],
  ['comrade', undefined],
  ['madame', 'female'],
  ['monsieur', 'male'],
  ['sen', undefined],
  ['rep', undefined],
  ['gov', undefined],
  ['gen', undefined],
  ['col', undefined],
  ['lt', undefined],
  ['sgt', undefined],
  ['capt', undefined],
  ['cmdr', undefined],
  ['maj', undefined],
  ['det', undefined],
  ['supt', undefined],
]);

/** Lower-case nouns that name what a person does, is or is to another; the head of an apposition or a word right before a name. */
export const ROLE_NOUNS = words(`
  president vice-president premier chancellor minister secretary senator congressman congresswoman representative governor mayor
  ambassador attorney judge justice chairman chairwoman chairperson chair chief director commissioner administrator speaker leader
  king queen prince princess duke duchess emperor pope cardinal archbishop bishop rabbi imam sheikh ayatollah cleric mufti patriarch
  general colonel captain commander lieutenant sergeant corporal admiral brigadier marshal detective inspector superintendent
  constable officer sheriff deputy professor doctor dean coach manager spokesman spokeswoman spokesperson undersecretary
  secretary-general envoy prosecutor counsel councillor councilman councilwoman councilor mp ceo treasurer astronaut cosmonaut actor
  actress singer rapper author writer comedian goalkeeper striker midfielder defender footballer quarterback presenter host editor
  reporter economist historian lawmaker legislator politician activist campaigner advocate feminist journalist correspondent
  columnist broadcaster lawyer barrister solicitor scientist researcher engineer physicist chemist biologist astronomer
  ecologist geologist oceanographer climatologist meteorologist seismologist virologist epidemiologist psychologist sociologist
  anthropologist archaeologist paleontologist palaeontologist mathematician statistician analyst strategist expert specialist adviser
  advisor consultant executive businessman businesswoman entrepreneur billionaire banker investor developer owner founder co-founder
  cofounder co-author coauthor partner boss head operator designer architect artist painter sculptor photographer musician composer
  conductor drummer guitarist bassist pianist violinist songwriter producer filmmaker screenwriter novelist poet playwright dancer
  choreographer model celebrity star co-star icon pioneer legend hero champion runner sprinter cyclist swimmer boxer wrestler golfer
  gymnast skater skier driver rider jockey batsman batter bowler pitcher umpire referee player teammate winger forward fly-half
  teacher principal student pupil graduate nurse surgeon physician paramedic pharmacist psychiatrist midwife homeopath therapist
  farmer fisherman driver pilot sailor skipper soldier veteran guard policeman policewoman firefighter agent spy diplomat consul
  negotiator delegate member candidate nominee contender rival opponent successor predecessor incumbent frontrunner challenger
  dictator autocrat rebel militant extremist warlord commander fighter gunman suspect defendant assassin killer murderer robber hacker
  whistleblower victim survivor witness refugee migrant asylum-seeker resident citizen native volunteer worker employee official
  aide assistant clerk bureaucrat mediator broker trader librarian curator archivist chef restaurateur brewer winemaker
  priest pastor reverend minister monk nun chaplain vicar missionary theologian philosopher scholar academic lecturer fellow
  father mother son daughter brother sister husband wife widow widower uncle aunt nephew niece cousin grandson granddaughter
  grandfather grandmother parent child twin fiance fiancee girlfriend boyfriend friend neighbour neighbor colleague classmate
  countryman compatriot person man woman boy girl teenager toddler baby personality heir heiress monarch ruler statesman
  stateswoman figure figurehead mastermind ringleader architect envoy mentor trainer instructor inventor explorer adventurer
  mountaineer climber hiker diver surfer trainee intern apprentice carpenter plumber electrician mechanic technician welder
  builder contractor landlord tenant shopkeeper salesman saleswoman cashier waiter waitress barman bartender cleaner janitor
  undersecretary taoiseach ombudsman auditor comptroller regulator watchdog governor-general viceroy first-lady lady speaker
  whip councilor alderman magistrate coroner sheriff warden jailer executioner youtuber influencer blogger streamer vlogger gamer
  anchor anchorman anchorwoman newsreader publicist agent promoter impresario collector dealer sommelier
  substitute debutant newcomer opponent accuser complainant plaintiff appellant claimant beneficiary recipient winner runner-up medallist medalist finalist
  laureate record-holder titleholder ex-wife ex-husband stepfather stepmother stepson stepdaughter great-grandson supporter critic
`);

/** Nouns of `ROLE_NOUNS` that tell kinship: the phrase before them says whose. */
export const KIN_NOUNS: ReadonlyMap<string, 'female' | 'male'> = new Map<string, 'female' | 'male'>([
  ...[
    'father',
    'son',
    'brother',
    'husband',
    'widower',
    'uncle',
    'nephew',
    'grandson',
    'grandfather',
    'boyfriend',
    'fiance',
    'ex-husband',
    'stepfather',
    'stepson',
  ].map((word) => [word, 'male'] as const),
  ...[
    'mother',
    'daughter',
    'sister',
    'wife',
    'widow',
    'aunt',
    'niece',
    'granddaughter',
    'grandmother',
    'girlfriend',
    'fiancee',
    'ex-wife',
    'stepmother',
    'stepdaughter',
  ].map((word) => [word, 'female'] as const),
]);

/** Role nouns that say the gender by themselves. */
export const GENDERED_ROLES: ReadonlyMap<string, 'female' | 'male'> = new Map<string, 'female' | 'male'>([
  ...[
    'chairman',
    'spokesman',
    'congressman',
    'councilman',
    'businessman',
    'policeman',
    'fisherman',
    'king',
    'prince',
    'statesman',
    'salesman',
    'countryman',
    'man',
    'boy',
    'monk',
    'priest',
    'pope',
  ].map((word) => [word, 'male'] as const),
  ...[
    'chairwoman',
    'spokeswoman',
    'congresswoman',
    'councilwoman',
    'businesswoman',
    'policewoman',
    'actress',
    'queen',
    'princess',
    'stateswoman',
    'saleswoman',
    'woman',
    'girl',
    'nun',
    'heiress',
    'waitress',
  ].map((word) => [word, 'female'] as const),
]);

/** Role nouns that companies and other bodies are called too: "the gas producer Roe". */
export const BODIES_TOO = words(`
  developer operator producer supplier owner broker dealer rival provider maker builder regulator watchdog publisher distributor
  investor contractor promoter trader collector winner champion partner sponsor giant backer carrier successor predecessor
`);

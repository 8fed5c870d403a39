/** Capitalised words and acronyms that look like names and are none, in lower case: no entity is made of them alone. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov
  dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  utc gmt est edt cst cdt mst mdt pst pdt cet cest bst ist aest aedt am pm a.m p.m ad bc ce bce
  christmas easter ramadan diwali hanukkah halloween thanksgiving eid passover pentecost lent yom-kippur new-year new-years
  christmas-eve boxing-day
  i i'm i'd i'll i've ok okay tv dvd cd gps dna rna hiv aids sars covid-19 covid coronavirus ebola zika h1n1 url html http https www pdf usb wifi wi-fi sms
  ceo cfo coo cto mp mps mep meps pm vp md phd ma ba bsc msc qc kc sc jd esq vip id pin atm faq diy asap eta rip ufo ev evs ai vr it
  hr pr gdp vat ipo ngo ngos lgbt lgbtq lgbtq+ lgbti bame usd eur gbp jpy aud cad km kg mph kph mw gw kw ghz mhz gb mb tb
  internet web god lord allah jesus christ earth sun moon mars venus jupiter saturn mercury neptune uranus pluto
  bible quran koran torah facebook-page english-language
  president prime minister king queen pope senator governor mayor secretary chancellor premier general captain colonel professor doctor
  government parliament state church court ministry department university constitution crown cabinet republic administration
  mr mrs ms miss sir madam dr prof rev hon
  north south east west northern southern eastern western northeast northwest southeast southwest
  photo photograph image file video caption source sources related read more advertisement update updated breaking exclusive live
  opinion analysis sport sports business politics entertainment technology science health culture weather travel editorial
  editor's note correction external links references see also category image:
  dear yes no not now but and or so if when while after before since although though because however meanwhile moreover furthermore
  therefore thus hence also then there here this that these those the a an he she it they we you his her its their our my your who
  what where why how which whose as at by for from in into of off on onto out over to toward towards under until up upon with within
  without yesterday today tomorrow tonight earlier later recently reportedly allegedly
  first second third one two three four five six seven eight nine ten eleven twelve
  democracy communism socialism marxism capitalism fascism islam christianity judaism hinduism buddhism catholicism homeopathy
  am- class section chapter article page figure table act scene part volume group phase stage level type model version unit number no
  nbsp eds ed editors
  covid-19-pandemic pandemic crown-prosecution mother father mom mum dad grandma grandpa uncle aunt`
    .split(/\s+/)
    .filter(Boolean),
);

/** Things with a proper name that are of none of the types asked: products, programs, markets, animals' breeds. Known, never asked. */
export const PRODUCTS: ReadonlySet<string> = new Set(
  'Internet Explorer|Firefox|Mozilla Firefox|Google Chrome|Chrome|Safari|Windows|Android|iPhone|iPad|iOS|Linux|Xbox|PlayStation|Bitcoin|Ethereum|Kindle|Photoshop|Viagra|Oxycontin|Boeing 747|Concorde|Dow Jones|Nasdaq|FTSE|FTSE 100|S&P|Nikkei|Dreamliner|Alexa|Siri|ChatGPT|Gmail|Google Maps|Google Play|App Store|Microsoft Office|Windows 10|Windows XP|Tor|Botox|Prozac|Zoom'.split(
    '|',
  ),
);

/** Peoples, religions and their followers, in the forms that name them. */
export const PEOPLES: ReadonlyMap<string, 'people' | 'religion'> = new Map([
  ...'European|Europeans|African|Africans|Asian|Asians|African American|African Americans|African-American|African-Americans|Latino|Latinos|Latina|Latinas|Hispanic|Hispanics|Arab|Arabs|Arabic|Kurd|Kurds|Kurdish|Rohingya|Uighur|Uighurs|Uyghur|Uyghurs|Roma|Maori|Māori|Inuit|Aboriginal|Aborigines|Native American|Native Americans|Cherokee|Navajo|Sioux|Apache|Tutsi|Tutsis|Hutu|Hutus|Pashtun|Pashtuns|Tamil|Tamils|Hazara|Hazaras|Yazidi|Yazidis|Slav|Slavs|Slavic|Scandinavian|Scandinavians|Caucasian|Caucasians|Latin American|Latin Americans|Central American|Central Americans|South American|North American|Soviet|Soviets|Bosniak|Bosniaks|Basque|Basques|Sámi|Sami|Berber|Berbers|Zulu|Xhosa|Igbo|Hausa|Yoruba|Fulani|Ndebele|Shona|Gypsy|Gypsies|Londoner|Londoners|New Yorker|New Yorkers|Parisian|Parisians|Persian|Persians|Hellenic|Nordic|Balkan|Anatolian|Siberian|Alaska Native|Turkish Cypriot|Turkish Cypriots|Greek Cypriot|Greek Cypriots|Afro-American|Anglo-Saxon|Westerners|Westerner|Ottoman|Byzantine|Roman|Romans|Viking|Vikings|Aztec|Aztecs|Maya|Mayan|Inca|Incas'
    .split('|')
    .map((name) => [name, 'people'] as const),
  ..."Muslim|Muslims|Islamic|Islamist|Islamists|Sunni|Sunnis|Shia|Shiite|Shiites|Shi'ite|Shi'a|Christian|Christians|Catholic|Catholics|Roman Catholic|Roman Catholics|Protestant|Protestants|Orthodox|Evangelical|Evangelicals|Anglican|Anglicans|Baptist|Baptists|Methodist|Methodists|Lutheran|Lutherans|Mormon|Mormons|Jew|Jews|Jewish|Hindu|Hindus|Buddhist|Buddhists|Sikh|Sikhs|Coptic|Copts|Amish|Quaker|Quakers|Scientologist|Scientologists|Baha'i|Zoroastrian|Druze|Alawite|Alawites|Sufi|Salafi|Jesuit|Jesuits"
    .split('|')
    .map((name) => [name, 'religion'] as const),
]);

/** What members and followers of parties are called. */
export const PARTY_MEMBERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Republican: 'Republican Party',
    Republicans: 'Republican Party',
    Democrat: 'Democratic Party',
    Democrats: 'Democratic Party',
    Democratic: 'Democratic Party',
    Labor: 'Labor Party',
    Tory: 'Conservative Party',
    Tories: 'Conservative Party',
    Conservative: 'Conservative Party',
    Conservatives: 'Conservative Party',
    Labour: 'Labour Party',
    Liberal: 'Liberal Party',
    Liberals: 'Liberal Party',
    'Lib Dem': 'Liberal Democrats',
    'Lib Dems': 'Liberal Democrats',
    Socialist: 'Socialist Party',
    Socialists: 'Socialist Party',
    Communist: 'Communist Party',
    Communists: 'Communist Party',
    Nazi: 'Nazi Party',
    Nazis: 'Nazi Party',
    Libertarian: 'Libertarian Party',
    Libertarians: 'Libertarian Party',
    Green: 'Green Party',
    Greens: 'Green Party',
    Trotskyist: '',
    Marxist: '',
    Marxists: '',
    Baathist: '',
    Peronist: '',
    Eurosceptic: '',
    Brexiteer: '',
    Brexiteers: '',
    Remainers: '',
  }),
);

import type {NameType} from '../names/name.js';

/** Last (or, before "of", first) words that make a name an organisation's, with its subtype. */
export const ORGANISATION_HEADS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ministry: 'ministry department secretariat treasury',
    court: 'court tribunal judiciary',
    parliament: 'parliament senate congress assembly legislature duma knesset bundestag chamber',
    agency:
      'agency bureau authority commission board administration directorate inspectorate taskforce regulator watchdog ombudsman',
    police: 'police constabulary sheriff patrol gendarmerie',
    army: 'army navy corps guard guards forces force regiment battalion brigade militia air-force command',
    university: 'university college polytechnic universität université',
    school: 'school academy seminary conservatory grammar',
    bank: 'bank',
    company:
      'inc corp corporation company co ltd limited llc plc gmbh ag sa group holdings holding industries enterprises airlines airways motors motor pharmaceuticals pharma technologies systems software electronics laboratories labs energy petroleum oil gas telecom communications networks studios pictures entertainment records publishing press ventures partners capital associates investments insurance bancorp foods brewing breweries stores supermarkets railways rail shipping lines logistics solutions consulting brands games interactive semiconductor semiconductors',
    media:
      'times post herald tribune gazette telegraph guardian observer mirror chronicle news journal magazine television broadcasting radio tv newspaper daily weekly examiner inquirer enquirer dispatch courier bulletin mail sun tribune advertiser network channel gazeta zeitung',
    team: 'fc afc cf sc united rovers wanderers athletic albion rangers celtics lakers yankees dodgers giants tigers lions bulls bears eagles hawks falcons panthers dolphins patriots cowboys redskins packers steelers jets mets cubs braves orioles mariners astros padres marlins brewers bruins oilers flames canucks senators maple-leafs penguins flyers capitals sabres spurs mavericks rockets grizzlies pelicans suns nuggets raptors knicks nets pistons pacers cavaliers bucks timberwolves broncos raiders chargers chiefs colts texans titans jaguars ravens bengals browns seahawks rams 49ers cardinals saints buccaneers vikings wolves crusaders brumbies reds waratahs hurricanes blues warriors broncos roosters rabbitohs sharks eels storm knights',
    association:
      'association society federation foundation institute institution council committee union league alliance coalition fund trust organisation organization movement campaign network forum centre center confederation consortium initiative project charity club guild congregation order synod brotherhood front service services office mission observatory laboratory orchestra choir band division philharmonic ensemble union chapter lobby lab',
    church: 'church diocese archdiocese ministries',
    prison: '',
    hospital: '',
    union: 'unions',
  }).flatMap(([subtype, list]) =>
    list
      .split(' ')
      .filter(Boolean)
      .map((word) => [word, subtype] as const),
  ),
);

/** Words whose name is a party's. */
export const PARTY_HEADS: ReadonlySet<string> = new Set(['party', 'rally', 'democrats', 'greens']);

/** First words before "of", "for", "on": "Ministry of Health", "Center for Disease Control". */
export const OF_HEADS: ReadonlySet<string> = new Set(
  `ministry department university college institute bank house court church union council board bureau office chamber
  academy school museum academy association federation society league foundation fund committee commission center centre centers
  agency division administration authority organisation organization movement campaign alliance coalition party front army
  state federation parliament congress assembly senate secretariat directorate national international summit battle festival treaty
  convention declaration charter siege war republic kingdom commonwealth gulf bay strait straits isle isles cape sea lake mount
  port tower bridge cathedral university hospital palace library archbishop diocese archdiocese order medal city province
  inspectorate guild confederation conference community forum group project programme program network campaign friends knights sons
  daughters prince duke act bill law code bank feast day temple hall garden gardens gate arc statue avenue arch company
  faculty brotherhood congregation lord lords synod supreme world tour declaration peace agreement accords lobby corps coast trail
  welfare protection rights prevention advancement promotion study defence defense registrar institution observatory alliance mosque basilica shrine church`
    .split(/\s+/)
    .filter(Boolean),
);

/** Heads after which "for", "on" and "against" go on with the name. */
export const FOR_HEADS: ReadonlySet<string> = new Set(
  `center centre centers council institute fund campaign agency organization organisation movement committee department ministry office
  foundation alliance association society coalition commission board bureau conference panel citizens students mothers doctors
  court appeals programme program network school college lawyers americans women scientists workers people initiative project union
  commissioner group partnership league secretary minister ombudsman corporation authority observatory trust party`
    .split(/\s+/)
    .filter(Boolean),
);

/** What ministries and agencies are about: such words go on after "and" ("Health and Human Services"). */
export const SUBJECTS: ReadonlySet<string> = new Set(
  `health human services service education welfare labor labour housing urban development commerce agriculture food drug drugs
  affairs foreign trade industry transport transportation energy environment environmental climate science technology space
  rocket aeronautics atmospheric oceanic security securities exchange immigration customs border naturalization citizenship enforcement
  corrections rehabilitation prevention control disease medicine culture media sport sports youth family families children women equality
  gender veterans veteran defence defense finance economy economic planning budget tax taxation revenue treasury justice law order
  civil liberties rights refugees migration asylum population water irrigation forestry forests fisheries parks wildlife recreation
  fire rescue emergency emergencies disaster disasters relief aid cooperation co-operation peace reconciliation truth arts
  sciences humanities letters engineering mathematics research innovation statistics geology geophysics geography history archaeology
  astronomy astrophysics physics chemistry biology ecology zoology botany meteorology hydrology oceanography tourism information
  communications communication telecommunications broadcasting infrastructure works public safety standards standard quality
  employment employers workers pensions work skills business regulatory reform consumer protection inspection quarantine tobacco
  firearms alcohol explosives aviation maritime rail road roads highways traffic motor vehicles mines minerals mining petroleum gas
  oil nuclear power radiation electricity utilities telecommunication narcotics crime criminal intelligence surveillance
  counterterrorism terrorism monetary financial markets banking insurance development reconstruction cohesion communities local
  government regional rural regions religious endowments heritage antiquities museums monuments archives libraries air records
  pharmaceuticals vaccines immunization allergy infectious diseases cancer heart lung blood mental nursing midwifery dental
  hygiene tropical atheists agnostics humanists rationalist democracy freedom tolerance responsibility accountability ethics
  treatment support training advice care innovation allied manufacturers producers growers nutrition investment investments
  exploration navigation national natural resources resource conservation nature planning landscape architecture design`
    .split(/\s+/)
    .filter(Boolean),
);

/** Organisations known by name: `subtype: name=other name|…`. `~`: also something else. */
const KNOWN: Readonly<Record<string, string>> = {
  union:
    'European Union=EU|African Union=AU|Arab League=League of Arab States|Mercosur|ASEAN=Association of Southeast Asian Nations|NATO=North Atlantic Treaty Organization=Nato|United Nations=UN=U.N.|OPEC=Opec|G7=Group of Seven|G20=Group of 20|OECD|BRICS|ECOWAS|Commonwealth of Nations|European Economic Area',
  agency:
    'World Health Organization=WHO=World Health Organisation|International Monetary Fund=IMF|World Bank|World Trade Organization=WTO|UNICEF=Unicef|UNESCO=Unesco|UNHCR=United Nations High Commissioner for Refugees=UN High Commissioner for Refugees=U.N. High Commissioner for Refugees=United Nations High Commission for Refugees=UN Refugee Agency=UN refugee agency|International Atomic Energy Agency=IAEA|International Organization for Migration=IOM|World Food Programme=WFP=World Food Program|Interpol=INTERPOL|Europol|Frontex|NASA=Nasa=National Aeronautics and Space Administration|European Space Agency=ESA|Roscosmos|FBI=Federal Bureau of Investigation|CIA=Central Intelligence Agency|NSA=National Security Agency|Food and Drug Administration=FDA|Centers for Disease Control and Prevention=Centers for Disease Control=CDC|Environmental Protection Agency=EPA|Federal Aviation Administration=FAA|NOAA=National Oceanic and Atmospheric Administration|NHS=National Health Service|MI5|MI6|FSB|KGB|Mossad|Secret Service|Home Office|Foreign Office|Cabinet Office|Scotland Yard|Metropolitan Police|Immigration and Customs Enforcement=ICE|Customs and Border Protection=CBP|Border Patrol|Coast Guard|National Guard|Supreme Court|International Criminal Court=ICC|International Court of Justice=ICJ|European Court of Human Rights=ECHR|European Commission|European Parliament|European Council|European Central Bank=ECB|Federal Reserve|UN Security Council=United Nations Security Council=Security Council|UN General Assembly=United Nations General Assembly|General Assembly|State Department=Department of State|Justice Department=Department of Justice|Defense Department=Department of Defense|Treasury Department|Securities and Exchange Commission=SEC|Federal Trade Commission=FTC|Red Cross|Red Crescent|Government Accountability Office=GAO|National Transportation Safety Board=NTSB|Geological Survey|Met Office|IDF=Israel Defense Forces',
  parliament:
    'House of Representatives=U.S. House=US House=U.S. House of Representatives=US House of Representatives=United States House of Representatives|House of Commons=Commons|House of Lords|U.S. Senate=US Senate=United States Senate=Senate|U.S. Congress=US Congress=United States Congress=Congress|Knesset|Bundestag|Duma|Lok Sabha|Rajya Sabha|Storting|Riksdag|Dáil|Stormont|Holyrood|Senedd',
  company:
    'Google|Microsoft|Facebook|~Amazon|~Apple|Twitter|~Meta|Netflix|Tesla|SpaceX|Boeing|Airbus|Intel|IBM|Samsung|Sony|Toyota|Honda|Nissan|Volkswagen|BMW|Mercedes-Benz|Ford Motor Company|General Motors|Walmart|Tesco|Sainsbury’s|Aldi|Lidl|LIDL|IKEA|Ikea|McDonald’s|Starbucks|Coca-Cola|PepsiCo|Nestle|Nestlé|Unilever|Pfizer|Moderna|AstraZeneca|GlaxoSmithKline|Novartis|Johnson & Johnson|ExxonMobil|Chevron|BP|Gazprom|Rosneft|Huawei|Alibaba|Tencent|Xiaomi|TikTok|YouTube|Instagram|WhatsApp|Uber|Airbnb|PayPal|eBay|Yahoo|AOL|Nokia|Ericsson|Siemens|Bayer|Adidas|Nike|HSBC|Barclays|Goldman Sachs|JPMorgan|JPMorgan Chase|Morgan Stanley|Lehman Brothers|Citigroup|Deutsche Bank|Credit Suisse|UBS|Ryanair|EasyJet|Lufthansa|Vodafone|AT&T|Verizon|Comcast|Mozilla|Nintendo|Lockheed Martin|Raytheon|Northrop Grumman|BAE Systems|Rolls-Royce|Wirecard|Foxconn|OpenAI|Nvidia|Adobe|Wells Fargo|Bank of America|BioNTech|RWE|General Electric|General Mills|American Express|Mastercard|Royal Dutch Shell|TotalEnergies|Equinor|Glencore|Rio Tinto|Anglo American|Nissan|Hyundai|Kia|Renault|Peugeot|Fiat|Stellantis|Volvo|Audi|Porsche|Suzuki|Mazda|LG Electronics|Panasonic|Toshiba|Hitachi|SoftBank|Baidu|ByteDance|Spotify|Snapchat|LinkedIn|Reddit|Pinterest|Lyft|Deliveroo|DoorDash|British Airways|Air France|KLM|Qantas|Emirates Airline|United Airlines|American Airlines|Delta Air Lines|Southwest Airlines|Marks & Spencer|Asda|Morrisons|Primark|Burger King|KFC|Pizza Hut|Procter & Gamble|Kraft Heinz|Danone|Heineken|Anheuser-Busch|Diageo|L’Oréal|Zara|H&M|Walt Disney Company|Warner Bros.|Universal Pictures|Paramount Pictures|Monsanto|DuPont|Merck|Sanofi|Roche|Eli Lilly|Gilead|Enron|Halliburton|Blackwater|Carillion|Wikimedia',
  media:
    'Reuters|Associated Press=AP|Agence France-Presse=AFP|BBC|BBC News|CNN|Sky News|ITV|NBC|NBC News|ABC News|CBS|CBS News|Fox News|MSNBC|NPR|PBS|Al Jazeera|Bloomberg|Xinhua|Yonhap|TASS|Interfax|Kyodo|Deutsche Welle|Der Spiegel|Le Monde|Le Figaro|El País|El Pais|New York Times|Washington Post|Wall Street Journal|Financial Times|Guardian|~Observer|Daily Telegraph|Daily Mail|~Economist|~Independent|USA Today|Los Angeles Times|Huffington Post|HuffPost|BuzzFeed|Politico|Axios|Vice News|Wikipedia|Wikinews|Sydney Morning Herald|The Age|~The Australian|Times of India|Hindustan Times|~Dawn|Haaretz|Jerusalem Post|Gazeta Wyborcza|Kathimerini|Asahi Shimbun|South China Morning Post|Straits Times|Globe and Mail|Toronto Star|Irish Times|Scotsman|RTÉ|CBC|Channel 4|GB News|~Nature|~Science|Lancet|New England Journal of Medicine|~Time|Forbes|~Variety|Rolling Stone|Vogue|Playboy|Newsweek|~Telegram|Pravda|Izvestia|Novaya Gazeta|Russia Today|Euronews|France 24',
  association:
    'Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Save the Children|Doctors Without Borders=Médecins Sans Frontières=MSF|Black Lives Matter|American Civil Liberties Union=ACLU|National Rifle Association=NRA|Planned Parenthood|FIFA=Fifa|UEFA=Uefa|International Olympic Committee=IOC|World Anti-Doping Agency=WADA|IAAF|NBA|NFL|NHL|MLB|Premier League|Champions League|La Liga|Bundesliga|Serie A|Boy Scouts of America|Wikimedia Foundation|Nobel Committee|Sea-Eye|Sea-Watch|Extinction Rebellion|Scientology|Church of Scientology|Catholic Church|Church of England|Roman Catholic Church|Salvation Army|Gates Foundation',
  militant:
    'al-Qaeda=Al-Qaeda=al Qaeda=Al Qaeda|Islamic State=ISIS=ISIL=Isis=Daesh|Taliban|Hamas|Hezbollah=Hizbollah|Boko Haram|al-Shabaab=Al-Shabaab|Houthis|Houthi|IRA|ETA|FARC|PKK|Hizbullah|Wagner Group|Revolutionary Guard|Islamic Revolutionary Guard Corps=IRGC|Quds Force|Ku Klux Klan|Muslim Brotherhood|Palestinian Authority|PLO',
  team: 'Manchester United|Manchester City|Chelsea FC|Liverpool FC|Arsenal|Tottenham Hotspur|Tottenham|Aston Villa|Everton|Leicester City|West Ham|West Ham United|Newcastle United|Leeds United|Real Madrid|Barcelona FC|FC Barcelona|Atletico Madrid|Bayern Munich|Borussia Dortmund|Juventus|AC Milan|Inter Milan|Paris Saint-Germain|Ajax|Celtic|New York Yankees|Boston Red Sox|Red Sox|Chicago Cubs|Los Angeles Lakers|Golden State Warriors|All Blacks|Wallabies|Springboks|Ferrari|Red Bull|Mercedes|McLaren',
};

const KNOWN_PARTIES =
  'Labour Party=~Labour|Conservative Party=Conservatives=Tories=Tory Party|Liberal Democrats=Lib Dems|Scottish National Party=SNP|Sinn Féin=Sinn Fein|Democratic Unionist Party=DUP|UKIP=Ukip=UK Independence Party|Brexit Party|Green Party|Republican Party=GOP|Democratic Party|Bharatiya Janata Party=BJP|Communist Party|Christian Democratic Union=CDU|Social Democratic Party=SPD|Alternative for Germany=AfD|Fidesz|Likud|Fatah|Syriza|Podemos|Ciudadanos|African National Congress=ANC|Kuomintang=KMT|Awami League|Five Star Movement|National Rally|National Front|Plaid Cymru|Fine Gael|Fianna Fáil';

export interface KnownOrganisation {
  /** The name in full. */
  readonly name: string;
  readonly type: NameType;
  readonly subtype: string | undefined;
  /** Also something else: needs other evidence. */
  readonly doubtful: boolean;
}

/** Known organisations and parties by every form of their names, apostrophes straight. */
export const KNOWN_ORGANISATIONS: ReadonlyMap<string, KnownOrganisation> = index();

function index(): Map<string, KnownOrganisation> {
  const known = new Map<string, KnownOrganisation>();
  const add = (list: string, type: NameType, subtype: string | undefined) => {
    for (const line of list.split('|')) {
      const forms = line.replace(/’/g, "'").split('=');
      const name = forms[0].replace('~', '');
      for (const form of forms)
        known.set(form.replace('~', ''), {name, type, subtype, doubtful: form.startsWith('~')});
    }
  };
  for (const [subtype, list] of Object.entries(KNOWN)) add(list, 'organisation', subtype);
  add(KNOWN_PARTIES, 'party', undefined);
  return known;
}

/** Last words that make a name an event's, with its subtype. */
export const EVENT_HEADS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    summit: 'summit conference forum congress convention talks symposium expo',
    war: 'war wars battle revolution uprising offensive operation intifada insurgency massacre massacres genocide crisis riots siege spring holocaust',
    tournament:
      'cup championship championships olympics paralympics games open masters marathon prix playoffs final finals bowl derby regatta tournament league race trophy premiership grand-prix',
    festival: 'festival carnival parade awards award oscars fair ceremony biennale eurovision prize',
    storm: 'hurricane typhoon cyclone earthquake tsunami wildfire',
    election: 'election elections referendum primary primaries caucus caucuses',
    treaty: 'agreement treaty accord accords protocol convention pact declaration deal',
    law: 'act bill amendment constitution code directive',
    programme: 'programme program mission initiative plan project',
    scandal: 'scandal trial inquiry affair',
  }).flatMap(([subtype, list]) =>
    list
      .split(' ')
      .filter(Boolean)
      .map((word) => [word, subtype] as const),
  ),
);

/** Words that open an event's name: "Hurricane Dorian", "Operation Overlord", "Battle of …". */
export const EVENT_OPENERS: ReadonlyMap<string, string> = new Map([
  ['hurricane', 'storm'],
  ['typhoon', 'storm'],
  ['cyclone', 'storm'],
  ['storm', 'storm'],
  ['operation', 'war'],
  ['battle', 'war'],
  ['siege', 'war'],
  ['treaty', 'treaty'],
  ['summit', 'summit'],
  ['expo', 'summit'],
]);

/** Events known by name. */
export const KNOWN_EVENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    war: 'World War I|World War II|World War One|World War Two|First World War|Second World War|Cold War|Vietnam War|Korean War|Gulf War|Iraq War|Civil War|American Civil War|Six-Day War|Arab Spring|Holocaust|D-Day|Falklands War|Syrian Civil War|Rwandan genocide|Great Depression|Great Recession|Brexit|Cultural Revolution|Industrial Revolution|Prague Spring|Yom Kippur War',
    tournament:
      'World Cup|FIFA World Cup|Rugby World Cup|Cricket World Cup|Super Bowl|World Series|Olympics|Winter Olympics|Summer Olympics|Olympic Games|Winter Olympic Games|Paralympics|Commonwealth Games|Tour de France|Wimbledon|US Open|U.S. Open|Australian Open|French Open|The Ashes|Six Nations|Stanley Cup|Ryder Cup|Davis Cup|FA Cup|Europa League|Copa America|Copa América|Asian Games|Grand National|Kentucky Derby|Formula One|Grand Slam|Euro 2016|Euro 2020|Euro 2024',
    festival:
      'Eurovision|Eurovision Song Contest|Glastonbury|Cannes Film Festival|Berlinale|Mardi Gras|Oktoberfest|Burning Man|Woodstock|Olympic Torch Relay|Comic-Con',
    treaty:
      'Paris Agreement|Kyoto Protocol|Geneva Convention|Geneva Conventions|Good Friday Agreement|Lisbon Treaty|Treaty of Lisbon|NAFTA|Maastricht Treaty|Schengen Agreement|Oslo Accords|Minsk agreements|Magna Carta|Universal Declaration of Human Rights',
    law: 'Clean Air Act|Affordable Care Act|Patriot Act|First Amendment|Second Amendment|Fourteenth Amendment|Fifth Amendment|Civil Rights Act|Voting Rights Act|Bill of Rights',
    summit: 'World Economic Forum|Summit of the Americas|COP26|COP27|COP21|G20 summit|G7 summit',
  }).flatMap(([subtype, list]) => list.split('|').map((name) => [name, subtype] as const)),
);

/** Days with a name: known, so that nobody takes them for persons; neither keys nor distractors. */
export const HOLIDAYS: ReadonlySet<string> = new Set(
  "New Year|Lunar New Year|Chinese New Year|New Year's Eve|Christmas Eve|Christmas Day|Boxing Day|Good Friday|Black Friday|Cyber Monday|Super Tuesday|Independence Day|Thanksgiving Day|Memorial Day|Labor Day|Veterans Day|Valentine's Day|Mother's Day|Father's Day|May Day|Easter Sunday|Palm Sunday|Bloody Sunday".split(
    '|',
  ),
);

/** Awards: known, so that nobody takes them for persons; neither keys nor distractors. */
export const AWARDS: ReadonlySet<string> = new Set(
  "Nobel Prize|Nobel Peace Prize|Pulitzer Prize|Booker Prize|Turner Prize|Oscar|Oscars|Academy Award|Academy Awards|Grammy|Grammys|Grammy Awards|Emmy|Emmys|Emmy Awards|Golden Globe|Golden Globes|Bafta|Baftas|Tony Awards|Palme d'Or|Golden Lion|Golden Bear|Medal of Honor|Presidential Medal of Freedom|Victoria Cross|Purple Heart|Fields Medal|Turing Award|Man of the Match|Ballon d'Or".split(
    '|',
  ),
);

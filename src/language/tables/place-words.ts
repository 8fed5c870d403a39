/** Last words that make a name a place's, with its subtype. */
export const PLACE_HEADS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    street:
      'street avenue road boulevard lane drive highway freeway motorway parkway alley broadway route expressway',
    square: 'square plaza piazza platz',
    building:
      'building tower towers house palace castle cathedral mosque temple basilica abbey church chapel synagogue hotel inn hall mansion headquarters theatre theater cinema library museum gallery monastery shrine pagoda mall market jail lighthouse observatory planetarium pavilion auditorium opera ballroom courthouse warehouse villa cottage skyscraper memorial monument statue embassy consulate hostel residence manor pyramid tomb mausoleum',
    stadium:
      'stadium arena ground velodrome racecourse speedway raceway coliseum ballpark oval circuit bowl dome',
    hospital: 'hospital clinic infirmary hospice',
    prison: 'prison penitentiary jail gaol camp facility',
    airport: 'airport airfield airbase base aerodrome spaceport cosmodrome heliport',
    station: 'station terminal depot junction interchange terminus',
    bridge: 'bridge tunnel viaduct crossing pier wharf harbour harbor port dock docks marina dam canal lock',
    park: 'park gardens garden forest woods reserve sanctuary zoo aquarium refuge common heath trail campground wilderness',
    river: 'river creek stream brook falls waterfall rapids delta estuary',
    lake: 'lake lakes reservoir lagoon pond loch lough',
    mountain:
      'mountain mountains mount hill hills peak peaks range ridge volcano pass gap summit glacier alps himalayas highlands cliffs valley canyon gorge plateau desert plain plains caldera crater',
    island:
      'island islands isle isles islet atoll archipelago cay key peninsula cape point reef shoal beach coast bay',
    sea: 'sea ocean gulf strait straits channel sound fjord',
    county:
      'county parish borough district township prefecture municipality province region oblast governorate territory voivodeship canton shire',
    plant: 'plant mine refinery factory works farm ranch vineyard plantation',
    school: '',
    space: 'nebula galaxy',
  }).flatMap(([subtype, list]) =>
    list
      .split(' ')
      .filter(Boolean)
      .map((word) => [word, subtype] as const),
  ),
);

/** Words that open a place's name: "Lake Chad", "Mount Everest", "Fort Bragg". */
export const PLACE_OPENERS: ReadonlyMap<string, string> = new Map([
  ['lake', 'lake'],
  ['mount', 'mountain'],
  ['mt', 'mountain'],
  ['cape', 'island'],
  ['fort', 'building'],
  ['gulf', 'sea'],
  ['bay', 'sea'],
  ['strait', 'sea'],
  ['isle', 'island'],
  ['loch', 'lake'],
  ['river', 'river'],
  ['port', 'city'],
]);

/** Words before "of" that make the whole a place. */
export const PLACE_OF_HEADS: ReadonlySet<string> = new Set([
  'gulf',
  'bay',
  'strait',
  'straits',
  'isle',
  'isles',
  'sea',
  'cape',
  'tower',
  'arc',
  'statue',
  'gate',
  'port',
  'coast',
  'museum',
  'cathedral',
  'palace',
  'mosque',
]);

/** Places known by name, with their subtype. */
export const KNOWN_PLACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    continent:
      'Africa|Asia|Europe|North America|South America|Antarctica|Oceania|Americas|Latin America|Central America|Middle East|Southeast Asia|South East Asia|South-East Asia|East Asia|South Asia|Central Asia|West Africa|East Africa|North Africa|Southern Africa|Central Africa|Horn of Africa|Sub-Saharan Africa|Eastern Europe|Western Europe|Central Europe|Northern Europe|Southern Europe|Scandinavia|Balkans|Caucasus|Caribbean|Far East|Persian Gulf|Sahel|Maghreb|Levant|Korean Peninsula|Arabian Peninsula|Iberian Peninsula|Balkan Peninsula|Pacific Northwest|Midwest|New England|Silicon Valley|Bay Area|Arctic|Antarctic|Eurasia|Polynesia|Eastern Mediterranean|North Atlantic|Gulf Coast|West Coast|East Coast|Rust Belt',
    sea: 'Mediterranean|Mediterranean Sea|Atlantic|Atlantic Ocean|Pacific|Pacific Ocean|Indian Ocean|Arctic Ocean|Southern Ocean|Baltic|Baltic Sea|Black Sea|Red Sea|North Sea|Caspian Sea|Aegean|Aegean Sea|Adriatic|Adriatic Sea|English Channel|South China Sea|Gulf of Mexico|Gulf of Aden|Suez Canal|Panama Canal|Bosphorus|Irish Sea|Sea of Japan|Yellow Sea|Arabian Sea|Bay of Bengal|Strait of Hormuz',
    river:
      'Nile|Amazon River|Mississippi River|Thames|River Thames|Danube|Rhine|Seine|Ganges|Mekong|Rio Grande|Yangtze|Volga|Euphrates|Tigris|Hudson River',
    mountain:
      'Alps|Himalayas|Andes|Rocky Mountains|Rockies|Pyrenees|Appalachians|Mount Everest|Everest|Kilimanjaro|Mount Fuji|Mont Blanc|Sahara|Grand Canyon|Gobi|Sinai',
    island:
      'Majorca|Mallorca|Ibiza|Tenerife|Crete|Rhodes|Lesbos|Lampedusa|Corfu|Okinawa|Guantanamo Bay|Guantánamo Bay|Galapagos Islands|Great Barrier Reef|Canary Islands|Cape Cod|Long Island|Staten Island|Christmas Island|Diego Garcia|Zanzibar|Honshu|Hokkaido|Kyushu|Borneo|Luzon|Mindanao|Anatolia',
    building:
      'Eiffel Tower|Big Ben|Buckingham Palace|Windsor Castle|Notre-Dame|Notre Dame|Taj Mahal|Westminster Abbey|Trump Tower|Empire State Building|World Trade Center|Twin Towers|Berlin Wall|Great Wall of China|Statue of Liberty|Lincoln Memorial|Washington Monument|Grenfell Tower|Mar-a-Lago|Guantanamo|Old Bailey|Madison Square Garden|Central Park|Times Square|Tiananmen Square|Red Square|Tahrir Square|Trafalgar Square|Hyde Park|Heathrow|Gatwick|Centre Court|Camp David|Ground Zero|Wembley|Old Trafford|Colosseum|Parthenon|Sistine Chapel|Louvre|Alcatraz|Golden Gate Bridge|London Bridge|Tower Bridge|International Space Station',
  }).flatMap(([subtype, list]) => list.split('|').map((name) => [name, subtype] as const)),
);

/** Seats of power: the building or those who govern in it, as the sentence has it. Not sure enough to be asked as one or the other. */
export const SEATS: ReadonlySet<string> = new Set([
  'White House',
  'Kremlin',
  'Pentagon',
  'Downing Street',
  '10 Downing Street',
  'Capitol',
  'U.S. Capitol',
  'US Capitol',
  'Vatican',
  'Westminster',
  'Whitehall',
  'Elysee',
  'Élysée Palace',
  'Blue House',
  'Wall Street',
  'Capitol Hill',
  'Oval Office',
  'Number 10',
]);

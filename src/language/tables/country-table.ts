/**
 * The world's countries by sub-region: names and ISO 3166-1 alpha-2 codes, sub-regions as in the United Nations' M49 standard
 * (North and Latin America split as news does). Facts of public record, written for this project.
 *
 * A line: `CODE name[=other name…]|adjective[/adjective…][|people[/people…]]`. Without people, the adjective's plural is meant when
 * it has one. `*` before a name: written with "the". `?` after the code: recognised, but never offered as "another country"
 * (status disputed, or part of another country).
 */
export const COUNTRY_TABLE: Readonly<Record<string, string>> = {
  'Northern Africa': `DZ Algeria|Algerian
EG Egypt|Egyptian
LY Libya|Libyan
MA Morocco|Moroccan
SD Sudan|Sudanese
TN Tunisia|Tunisian
EH? Western Sahara|Sahrawi`,
  'Eastern Africa': `BI Burundi|Burundian
KM *Comoros|Comorian
DJ Djibouti|Djiboutian
ER Eritrea|Eritrean
ET Ethiopia|Ethiopian
KE Kenya|Kenyan
MG Madagascar|Malagasy|Malagasies
MW Malawi|Malawian
MU Mauritius|Mauritian
MZ Mozambique|Mozambican
RW Rwanda|Rwandan
SC *Seychelles|Seychellois
SO Somalia|Somali
SS South Sudan|South Sudanese
TZ Tanzania|Tanzanian
UG Uganda|Ugandan
ZM Zambia|Zambian
ZW Zimbabwe|Zimbabwean
SX? Somaliland|`,
  'Middle Africa': `AO Angola|Angolan
CM Cameroon|Cameroonian
CF *Central African Republic=CAR|Central African
TD Chad|Chadian
CG Republic of the Congo=Congo-Brazzaville|
CD *Democratic Republic of the Congo=Democratic Republic of Congo=DRC=DR Congo=Congo|Congolese
GQ Equatorial Guinea|Equatorial Guinean/Equatoguinean
GA Gabon|Gabonese
ST Sao Tome and Principe|Santomean`,
  'Southern Africa': `BW Botswana|Botswanan|Batswana
SZ Eswatini=Swaziland|Swazi
LS Lesotho|Basotho
NA Namibia|Namibian
ZA South Africa|South African`,
  'Western Africa': `BJ Benin|Beninese
BF Burkina Faso|Burkinabe
CV Cape Verde=Cabo Verde|Cape Verdean
CI Ivory Coast=Cote d'Ivoire|Ivorian
GM *Gambia|Gambian
GH Ghana|Ghanaian
GN Guinea|Guinean
GW Guinea-Bissau|Bissau-Guinean
LR Liberia|Liberian
ML Mali|Malian
MR Mauritania|Mauritanian
NE Niger|Nigerien
NG Nigeria|Nigerian
SN Senegal|Senegalese
SL Sierra Leone|Sierra Leonean
TG Togo|Togolese`,
  'Northern America': `US *United States=United States of America=U.S.=U.S=US=USA=U.S.A.=America|American
CA Canada|Canadian`,
  'Central America': `BZ Belize|Belizean
CR Costa Rica|Costa Rican
SV El Salvador|Salvadoran/Salvadorean
GT Guatemala|Guatemalan
HN Honduras|Honduran
MX Mexico|Mexican
NI Nicaragua|Nicaraguan
PA Panama|Panamanian`,
  Caribbean: `AG Antigua and Barbuda=Antigua|Antiguan
BS *Bahamas|Bahamian
BB Barbados|Barbadian
CU Cuba|Cuban
DM Dominica|
DO *Dominican Republic|Dominican
GD Grenada|Grenadian
HT Haiti|Haitian
JM Jamaica|Jamaican
KN Saint Kitts and Nevis=St. Kitts and Nevis=St Kitts and Nevis|Kittitian
LC Saint Lucia=St. Lucia=St Lucia|Saint Lucian
VC Saint Vincent and the Grenadines=St. Vincent and the Grenadines=St Vincent and the Grenadines|Vincentian
TT Trinidad and Tobago=Trinidad|Trinidadian`,
  'South America': `AR Argentina|Argentine/Argentinian/Argentinean
BO Bolivia|Bolivian
BR Brazil|Brazilian
CL Chile|Chilean
CO Colombia|Colombian
EC Ecuador|Ecuadorian/Ecuadorean
GY Guyana|Guyanese
PY Paraguay|Paraguayan
PE Peru|Peruvian
SR Suriname|Surinamese
UY Uruguay|Uruguayan
VE Venezuela|Venezuelan`,
  'Central Asia': `KZ Kazakhstan|Kazakh/Kazakhstani
KG Kyrgyzstan|Kyrgyz
TJ Tajikistan|Tajik
TM Turkmenistan|Turkmen
UZ Uzbekistan|Uzbek`,
  'Eastern Asia': `CN China=People's Republic of China=PRC|Chinese
JP Japan|Japanese
KP North Korea=DPRK|North Korean
KR South Korea=Republic of Korea|South Korean
MN Mongolia|Mongolian
TW? Taiwan|Taiwanese`,
  'South-eastern Asia': `BN Brunei|Bruneian
KH Cambodia|Cambodian
ID Indonesia|Indonesian
LA Laos|Laotian/Lao
MY Malaysia|Malaysian
MM Myanmar=Burma|Burmese
PH *Philippines|Filipino/Philippine|Filipinos/Filipinas
SG Singapore|Singaporean
TH Thailand|Thai
TL East Timor=Timor-Leste|Timorese/East Timorese
VN Vietnam|Vietnamese`,
  'Southern Asia': `AF Afghanistan|Afghan
BD Bangladesh|Bangladeshi
BT Bhutan|Bhutanese
IN India|Indian
IR Iran|Iranian
MV *Maldives|Maldivian
NP Nepal|Nepalese/Nepali
PK Pakistan|Pakistani
LK Sri Lanka|Sri Lankan`,
  'Western Asia': `AM Armenia|Armenian
AZ Azerbaijan|Azerbaijani/Azeri
BH Bahrain|Bahraini
CY Cyprus|Cypriot
GE Georgia|Georgian
IQ Iraq|Iraqi
IL Israel|Israeli
JO Jordan|Jordanian
KW Kuwait|Kuwaiti
LB Lebanon|Lebanese
OM Oman|Omani
QA Qatar|Qatari
SA Saudi Arabia|Saudi/Saudi Arabian
SY Syria|Syrian
TR Turkey=Turkiye|Turkish|Turks
AE *United Arab Emirates=UAE=U.A.E.=Emirates|Emirati
YE Yemen|Yemeni
PS? Palestine=State of Palestine|Palestinian
CT? Northern Cyprus|Turkish Cypriot`,
  'Eastern Europe': `BY Belarus|Belarusian
BG Bulgaria|Bulgarian
CZ *Czech Republic=Czechia|Czech
HU Hungary|Hungarian
PL Poland|Polish|Poles
MD Moldova|Moldovan
RO Romania|Romanian
RU Russia=Russian Federation|Russian
SK Slovakia|Slovak/Slovakian
UA Ukraine|Ukrainian`,
  'Northern Europe': `DK Denmark|Danish|Danes
EE Estonia|Estonian
FI Finland|Finnish|Finns
IS Iceland|Icelandic|Icelanders
IE Ireland=Republic of Ireland|Irish
LV Latvia|Latvian
LT Lithuania|Lithuanian
NO Norway|Norwegian
SE Sweden|Swedish|Swedes
GB *United Kingdom=UK=U.K.=Great Britain=Britain|British|Britons`,
  'United Kingdom': `GB-ENG? England|English
GB-SCT? Scotland|Scottish|Scots
GB-WLS? Wales|Welsh
GB-NIR? Northern Ireland|Northern Irish`,
  'Southern Europe': `AL Albania|Albanian
AD Andorra|Andorran
BA Bosnia and Herzegovina=Bosnia=Bosnia-Herzegovina|Bosnian
HR Croatia|Croatian|Croats
GR Greece|Greek
IT Italy|Italian
MT Malta|Maltese
ME Montenegro|Montenegrin
MK North Macedonia=Macedonia|Macedonian
PT Portugal|Portuguese
SM San Marino|Sammarinese
RS Serbia|Serbian|Serbs
SI Slovenia|Slovenian|Slovenes
ES Spain|Spanish|Spaniards
XK? Kosovo|Kosovar/Kosovan`,
  'Western Europe': `AT Austria|Austrian
BE Belgium|Belgian
FR France|French
DE Germany|German
LI Liechtenstein|
LU Luxembourg|Luxembourgish
MC Monaco|Monegasque
NL *Netherlands=Holland|Dutch
CH Switzerland|Swiss`,
  Oceania: `AU Australia|Australian|Australians/Aussies
NZ New Zealand|New Zealander
FJ Fiji|Fijian
PG Papua New Guinea|Papua New Guinean
SB *Solomon Islands|Solomon Islander
VU Vanuatu|Ni-Vanuatu
FM Micronesia|Micronesian
KI Kiribati|
MH *Marshall Islands|Marshallese
NR Nauru|Nauruan
PW Palau|Palauan
WS Samoa|Samoan
TO Tonga|Tongan
TV Tuvalu|Tuvaluan`,
};

/** Territories and the like: named as regions, never offered as countries. `name|adjective`, a line each. */
export const TERRITORY_TABLE = `Puerto Rico|Puerto Rican
Hong Kong|
Macau|
Greenland|Greenlandic
Gibraltar|Gibraltarian
Bermuda|Bermudian
Guam|Guamanian
American Samoa|American Samoan
New Caledonia|
French Guiana|
French Polynesia|
Guadeloupe|
Martinique|
Aruba|Aruban
Curacao|
Cayman Islands|
Falkland Islands|
Faroe Islands|Faroese
Isle of Man|Manx
Jersey|
Guernsey|
British Virgin Islands|
U.S. Virgin Islands|
Crimea|Crimean
Gaza|Gazan
Gaza Strip|
West Bank|
Kashmir|Kashmiri
Tibet|Tibetan
Xinjiang|
Kurdistan|
Catalonia|Catalan
Chechnya|Chechen
Darfur|
Abkhazia|
South Ossetia|
Nagorno-Karabakh|
Transnistria|`;

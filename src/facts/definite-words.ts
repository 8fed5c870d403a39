import {wordSet} from '../language/words/word-set.js';

/** There is one of these, or which one is meant makes no difference. */
export const UNIQUE = wordSet(
  `world public media press internet web economy environment climate weather sun moon earth atmosphere sky sea ocean police
  military army navy future past north south east west northeast northwest southeast southwest poor rich elderly homeless
  dead injured wounded unemployed disabled young right left law constitution universe planet pandemic coronavirus virus dollar euro
  majority minority rest remainder use way need time country's nation's coast air ground water streets street night morning
  afternoon evening holidays stage table spot road rail phone telephone radio news truth death life birth
  seabed ice dark outskirts countryside border`,
);

/** Nouns that take up something the article has told of under another name. */
export const GENERAL = wordSet(
  `company firm business corporation chain retailer bank airline country nation state city town village island province county
  group organisation organization body agency institution charity foundation union club band family couple pair duo trio party
  government administration regime president minister premier leader governor mayor senator lawmaker politician candidate official
  officials spokesman spokeswoman spokesperson chief director chairman chairwoman ceo head founder owner author writer singer actor actress
  artist player striker captain coach manager team side squad winner loser champion man woman boy girl child children teenager people
  person suspect suspects victim victims attacker attackers gunman driver pilot passenger passengers crew patient patients protester
  protesters demonstrators migrants refugees seekers event incident attack attacks explosion crash accident collision fire blaze flood
  floods earthquake storm hurricane disaster ship boat vessel ferry plane aircraft jet helicopter train bus car vehicle truck study
  report paper survey research researchers scientists authors team findings results data test tests experiment trial agreement deal
  treaty pact accord contract project plan plans scheme program programme proposal move decision announcement statement speech letter
  document documents form forms issue issues problem problems case matter subject topic question charge charges claim claims allegation
  allegations verdict ruling judgment judgement sentence court judge jury law bill act legislation measure measures rule rules order
  policy policies area region site place location building facility facilities venue stadium house hotel school hospital church
  station game match race fight tournament competition contest championship election elections vote referendum poll ballot campaign
  war conflict battle fighting crisis situation process talks meeting summit conference ceremony visit trip tour film movie show album
  song book novel website page article story magazine newspaper paper product products device software system systems machine service
  services technology figure figures number numbers amount total rate rates price prices money fund funds sale merger takeover
  acquisition trade two three four five six seven eight nine ten others former latter rest same day week month year time period
  date occasion object body animal animals dog fish bird birds species planet star virus disease drug vaccine weapon missile bomb device
  camp mission launch orbit operation operations outbreak strike strikes protest protests march raid search rescue
  change changes increase decrease rise fall effect effects impact cause reason reasons aim goal`,
);

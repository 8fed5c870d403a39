/** First names that are as often a place's name. */
export const PLACE_FIRST_NAMES = new Set(
  'victoria georgia paris sydney jordan florence chelsea brooklyn savannah austin houston dallas virginia carolina kingston lincoln washington hudson orlando madison charlotte israel chad kenya india asia africa trinidad london milan lyon francisco santiago diego salvador jersey alexandria adelaide darwin hamilton kent devon jackson cameron denver phoenix troy regina odessa sofia geneva vienna valencia lourdes santa san saint st'.split(
    ' ',
  ),
);

/** Head words that are surnames too: after a first name they say nothing. */
export const SURNAME_HEADS = new Set(
  'hall hill park lake brooks brook wood woods banks bank church field ford house street bush marsh rivers forest stone temple abbey castle lane parks young price page bell bond court post power law day wells pope bishop rose wolf lyon lions green greens west east north south common heath ridge mills mill ball case guard guards band choir gardens garden press times chambers holmes bridges summit sharks saints cardinals drive hills glen dale cross major knight bull cook fisher range sands strong small barr blair field fields guild union banks pitt pond reed reeves rice power powers wall walls waters winter winters spring springs summers dean guy battle price prize parade race marathon open wars'.split(
    ' ',
  ),
);

/** Family names of East Asia that stand before the given name. */
export const EASTERN_SURNAMES = new Set(
  'kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong yoo moon wong chan leung cheung lau kwok lam ng tang yeung xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo nguyen tran pham tsai chiang chu ho hui yau shiu tse kwong cheng lai mok tam yip bae'.split(
    ' ',
  ),
);

export const DIRECTIONS = new Set(
  'north south east west northern southern eastern western central upper lower northeast northwest southeast southwest greater inner outer'.split(
    ' ',
  ),
);

/** Words whose number or letter makes no name: "Group G", "Category 5". */
export const NUMBERED = new Set(
  'group category phase type level section stage class grade tier zone area district room route highway flight article chapter part line unit apollo vostok falcon windows version act'.split(
    ' ',
  ),
);

/** What centres that are bodies, not buildings, are about. */
export const STUDIED = new Set(
  'research hurricane policy control studies law resource justice information crime cybersecurity legal weather seismological data monitoring poverty immigration counterterrorism prediction warning rights strategy analysis'.split(
    ' ',
  ),
);

export const AMBIGUOUS_HEADS = new Set(
  'forum congress convention conference house camp facility base center centre church lab chapter order chamber games open masters final finals race crisis spring wars plan project program programme mission initiative deal talks articles common range pass point cross ground oval dome bowl port drive works plant farm channel network press times post mirror observer guardian records guards group union band tower code bill league prize award awards trial affair front command partners project campaign house brothers lions tigers eagles kings chiefs giants saints knights titans rockets jets hawks storm heat lock sound coast reserve trail delta plain falls'.split(
    ' ',
  ),
);

/** First words of titles, bodies and products, no first names. */
export const NO_FIRST_NAMES: ReadonlySet<string> = new Set(
  'space sea sky air fire water social civic public national international federal royal global world city town state super big little blue red green black golden silver iron dark old new great grand high first second third last best love life people power true free open united internal digital daily modern classic happy holy secret western eastern asian european african american central inner deep smart green clean mega micro cyber crypto bio eco euro team mission operation project club bar cafe restaurant hotel casa villa costa playa puerto san santa santo saint mont monte rio lago isla las los les the le la el al das der die'.split(
    ' ',
  ),
);

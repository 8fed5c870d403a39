/**
 * The states of the United States (50, and the District of Columbia), with what newspapers abbreviate them to. `~`: also something
 * else, so that it needs other evidence. Facts of public record.
 */
export const US_STATE_TABLE = `Alabama=Ala.|Alaska|Arizona=Ariz.|Arkansas=Ark.|California=Calif.|Colorado=Colo.|Connecticut=Conn.|Delaware=Del.|Florida=Fla.|~Georgia=Ga.|Hawaii|Idaho|Illinois=Ill.|Indiana=Ind.|Iowa|Kansas=Kan.|Kentucky=Ky.|Louisiana=La.|Maine|Maryland=Md.|Massachusetts=Mass.|Michigan=Mich.|Minnesota=Minn.|Mississippi=Miss.|Missouri=Mo.|Montana=Mont.|Nebraska=Neb.|Nevada=Nev.|New Hampshire=N.H.|New Jersey=N.J.|New Mexico=N.M.|~New York=N.Y.|North Carolina=N.C.|North Dakota=N.D.|Ohio|Oklahoma=Okla.|Oregon=Ore.|Pennsylvania=Pa.|Rhode Island=R.I.|South Carolina=S.C.|South Dakota=S.D.|Tennessee=Tenn.|Texas|Utah|Vermont=Vt.|Virginia=Va.|~Washington=Wash.|West Virginia=W.Va.|Wisconsin=Wis.|Wyoming=Wyo.|District of Columbia`;

/** People and adjectives of states that news uses: "Texan", "Californian". */
export const US_STATE_PEOPLE = `Alabamian Alaskan Arizonan Californian Coloradan Floridian Hawaiian Texan Virginian Ohioan Oregonian Pennsylvanian Michigander Minnesotan Tennessean Kentuckian Kansan Nebraskan Nevadan Utahn Vermonter Wisconsinite Iowan Oklahoman`;

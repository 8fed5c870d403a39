// What a site puts between the paragraphs of any article, by how it begins.
const OPENINGS = [
  /^[([]?sign up (?:for|to|here)\b/i,
  /^[([]?subscribe (?:to|now|here|for)\b/i,
  /^(?:read|see|watch|listen|learn) (?:more|also|next|now)\b ?[:>»→|-]/i,
  /^(?:read|watch|see|learn) more$/i,
  /^(?:related|read|watch|listen|see also|also read|don['’]t miss|more on this(?: story)?|have you read)\??(?: [a-z]+)? ?[:|»>]/i,
  /^(?:related (?:topics|articles|stories|links|content)|more on this story|recommended(?: stories)?|most read|top stories)\W*$/i,
  /^\W{0,3}(?:advertisement|advertising|sponsored|sponsored content|promoted|story continues(?: below)?.{0,40}|article continues.{0,40})\W*$/i,
  /^(?:this|the) (?:article|story|report|piece)(?: was| has been| is)? (?:first |originally |also )*(?:published|appeared|amended|updated|corrected|republished|edited)\b/i,
  /^this is a (?:developing|breaking) (?:news )?story\b/i,
  /^follow (?:us|him|her|them|[A-Z]\S+(?: [A-Z]\S+)*) on (?:twitter|x|facebook|instagram|social)\b/i,
  /^(?:click|tap) here\b/i,
  /^(?:share|save|print|email) this (?:article|story|page)?/i,
  /^our standards\b/i,
  /^(?:download|get) (?:our|the) (?:free )?(?:app|latest|newsletter)\b/i,
  /^(?:copyright\b|©|\(c\) \d{4}|all rights reserved)/i,
  /^(?:correction|editor['’]s note|disclaimer|disclosure)\b ?:/i,
  /^\d{1,3} min(?:ute)?s? read$/i,
  /^(?:skip to|jump to|back to top|go to) /i,
  /^(?:do you have|got) a (?:story|tip|question)\b/i,
];

/** Whether a paragraph is a site's own matter (newsletter, advertisement, correction), no part of the story. */
export function isBoilerplate(paragraph: string): boolean {
  return paragraph.length <= 400 && OPENINGS.some((opening) => opening.test(paragraph));
}

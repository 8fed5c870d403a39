// What a site puts between the paragraphs of any article, by how it begins.
const OPENINGS = [
  /^[([]?sign up (?:for|to|here)\b/i,
  /^[([]?subscribe (?:to|now|here|for)\b/i,
  /^(?:read|see|watch|listen|learn) (?:more|also|next|now)\b ?[:>»→|-]/i,
  /^(?:read|watch|see|learn) more$/i,
  /^(?:related|read|watch|listen|see also|also read|more on this(?: story)?|have you read)\? ?[:|»>]/i,
  /^(?:related|read|watch|listen|see also|also read|more on this(?: story)?|in pictures|explainer) ?[:|»>]/i,
  /^(?:related (?:topics|articles|stories|links|content)|more on this story|recommended(?: stories)?|most read|top stories)\W*$/i,
  /^\W{0,3}(?:advertisement|advertising|sponsored|sponsored content|promoted|promoted content)\W*$/i,
  /^(?:story|article) continues (?:below|after)\b/i,
  /^this (?:article|story|piece)(?: was| has been| is) (?:\w+ )?(?:published|amended|updated|corrected|republished|edited|produced)\b/i,
  /^(?:this|the) (?:article|story|report|piece|interview) (?:was )?(?:first|originally) (?:published|appeared|ran)\b/i,
  /^this is a (?:developing|breaking) (?:news )?story\b/i,
  /^follow .{1,60} on (?:twitter|x|facebook|instagram|social media)\b/i,
  /^(?:click|tap) here\b/i,
  /^(?:share|save|print|email) this (?:article|story|page)\b/i,
  /^our standards: /i,
  /^(?:download|get) (?:our|the) (?:\w+ )?(?:app|latest|newsletter)\b/i,
  /^(?:copyright (?:\d{4}|©|\(c\))|©|\(c\) \d{4}|all rights reserved)/i,
  /^(?:correction|clarification|editor['’]s note|disclaimer|disclosure) ?:/i,
  /^\d{1,3} min(?:ute)?s? read$/i,
  /^(?:skip to|jump to|back to top)\b[^.]{0,40}$/i,
  /^(?:do you have|got) a (?:story|tip|question)\b/i,
];

/** Whether a paragraph is a site's own matter (newsletter, advertisement, correction), no part of the story. */
export function isBoilerplate(paragraph: string): boolean {
  return paragraph.length <= 400 && OPENINGS.some((opening) => opening.test(paragraph));
}

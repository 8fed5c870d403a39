// `npm run embed`: writes what is made from demo/article.txt: the quiz that comes with the element, and the story of the
// news page. Needs a build.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const QUIZ = path('src/element/embedded-quiz.json');
const PAGE = path('demo/news.html');
const SOURCE = path('demo/article.txt');

const write = async (file, text) =>
  writeFileSync(file, await format(text, {...(await resolveConfig(file)), filepath: file}));

const [title, ...rest] = readFileSync(SOURCE, 'utf8')
  .trim()
  .split(/\n\s*\n/)
  .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
// The dateline of the text is the byline of the page.
const story = rest.filter((paragraph) => /[.?!”"]$/.test(paragraph));

const quiz = execFileSync(
  process.execPath,
  [path('dist/cli.js'), 'generate', SOURCE, '--count', '8', '--seed', '1'],
  {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
await write(QUIZ, quiz);

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const between = (page, name, content) =>
  page.replace(
    new RegExp(`(<!-- ${name}: [^>]*-->)[^]*?(<!-- /${name} -->)`),
    (_, open, close) => `${open}\n${content}\n${close}`,
  );
let page = readFileSync(PAGE, 'utf8');
page = page.replace(/<title>[^<]*<\/title>/, `<title>${escape(title)} | The Meridian Courier</title>`);
page = between(page, 'headline', `<h1>${escape(title)}</h1>`);
const half = Math.ceil(story.length / 2);
const paragraphs = (some) => some.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n');
page = between(page, 'story', paragraphs(story.slice(0, half)));
page = between(page, 'story continued', paragraphs(story.slice(half)));
await write(PAGE, page);
console.log(`${JSON.parse(quiz).items.length} items, ${story.length} paragraphs`);

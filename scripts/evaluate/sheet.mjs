import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const path = (file) => fileURLToPath(new URL(`sheet/${file}`, import.meta.url));
const hash = (text, encoding) => createHash('sha256').update(text).digest(encoding);

/**
 * The sheet to read with: one HTML page that needs nothing else. It holds the articles and items as JSON, and shows
 * them as text; its policy lets no script run but its own.
 */
export async function sheetPage({seed, count, articles}) {
  const [page, style, script] = await Promise.all([
    readFile(path('page.html'), 'utf8'),
    readFile(path('page.css'), 'utf8'),
    bundle(path('main.js')),
  ]);
  const data = inScript(JSON.stringify(sheetData({seed, count, articles})));
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash(script, 'base64')}'`,
    `style-src 'sha256-${hash(style, 'base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n<style>${style}</style>`;
  const foot = `<script type="application/json" id="sheet">${data}</script>\n<script type="module">${script}</script>`;
  return page.replace('<!-- head -->', () => head).replace('<!-- foot -->', () => foot);
}

/** What the sheet shows. Its `id` is another when an item, an article or an option is another. */
export function sheetData({seed, count, articles}) {
  const shown = articles
    .filter(({items}) => items.length)
    .map(({name, title, published, words, text, paragraphs, items, flaws}) => ({
      name,
      title,
      published,
      words,
      text,
      paragraphs,
      items: items.map((item) => ({
        ...item,
        flaws: flaws.filter((flaw) => flaw.item === item.id).map(({flaw}) => flaw),
      })),
    }));
  const silent = articles
    .filter(({items}) => !items.length)
    .map(({name, title, words}) => ({name, title, words}));
  return {id: hash(JSON.stringify(shown), 'hex').slice(0, 16), seed, count, articles: shown, silent};
}

/** JSON that cannot end the script element it stands in. */
const inScript = (json) => json.replaceAll('<', '\\u003c');

async function bundle(entry) {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

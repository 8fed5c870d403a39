import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A JSON file is a module to a script that imports it, and JSON to everyone who fetches it. */
const jsonModules = {
  name: 'json-modules',
  resolveMimeType: (context) => (isImportedJson(context) ? 'js' : undefined),
  transformCacheKey: (context) => context.get('sec-fetch-dest'),
  transform: (context) => (isImportedJson(context) ? `export default ${context.body}` : undefined),
};

const isImportedJson = (context) =>
  context.path.endsWith('.json') && context.get('sec-fetch-dest') === 'script';

/** `new URL('./worker.js', import.meta.url)` is no import, so nothing else points it at the TypeScript file. */
function typescriptWorkers(context, next) {
  if (context.get('sec-fetch-dest') === 'worker' && context.path.endsWith('.js')) {
    const source = context.path.replace(/\.js$/, '.ts');
    if (existsSync(join(root, source))) context.path = source;
  }
  return next();
}

/** A sandboxed frame has an origin of its own, and fetches modules as from another site. */
function anyOrigin(context, next) {
  context.set('access-control-allow-origin', '*');
  return next();
}

/** What both servers, the demo's and the tests', need to serve the sources as they are. */
export const serveSources = {
  rootDir: root,
  nodeResolve: true,
  middleware: [typescriptWorkers, anyOrigin],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
    jsonModules,
  ],
};

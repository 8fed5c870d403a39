// `npm start`: installs what is missing, serves the demo and prints its address.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** Whether node_modules holds what the lock file asks for; what another system would need is optional. */
function installed() {
  const present = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(lockedPackages('package-lock.json')).every(
    ([path, {version, optional}]) => path === '' || optional || present[path]?.version === version,
  );
}

if (!installed()) {
  console.log('Installing what is missing (npm ci) …');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const {startDevServer} = await import('@web/dev-server');
const server = await startDevServer({logStartMessage: false});
const {port} = server.server.address();
console.log(`The demo is at http://localhost:${port}/demo/ (Ctrl+C ends it)`);

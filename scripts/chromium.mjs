import {existsSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/**
 * What puppeteer needs to launch a Chromium: CHROME_PATH, else an installed Chrome or Chromium, else the one that npm
 * installed.
 */
export async function chromium() {
  const args = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  if (process.env.CHROME_PATH) return {executablePath: process.env.CHROME_PATH, args};
  try {
    const {Launcher} = await import('chrome-launcher');
    const executablePath = Launcher.getFirstInstallation();
    if (executablePath) return {executablePath, args};
  } catch {
    // On Linux chrome-launcher throws when it finds none.
  }
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  throw new Error('No Chrome found. Install Chrome, or set CHROME_PATH to a Chrome or Chromium.');
}

/** Unpacks @sparticuz/chromium (Linux x64) once, beside itself, with the libraries a bare system lacks. */
async function packagedChromium() {
  const pkg = new URL('../', import.meta.resolve('@sparticuz/chromium'));
  const home = fileURLToPath(new URL('unpacked', pkg));
  if (!existsSync(home)) {
    const {default: packed, inflate} = await import('@sparticuz/chromium');
    const partial = mkdtempSync(`${home}-`);
    const {TMPDIR} = process.env;
    process.env.TMPDIR = partial; // where the package unpacks to
    try {
      await packed.executablePath();
      await inflate(fileURLToPath(new URL('bin/al2023.tar.br', pkg)));
    } finally {
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
    }
    writeFileSync(
      `${partial}/fonts.conf`,
      `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`,
    );
    if (existsSync(home))
      rmSync(partial, {recursive: true}); // another run was faster
    else renameSync(partial, home);
  }
  return {
    executablePath: `${home}/chromium`,
    headless: 'shell',
    args: ['--no-sandbox'],
    env: {...process.env, LD_LIBRARY_PATH: `${home}/al2023/lib`, FONTCONFIG_FILE: `${home}/fonts.conf`},
  };
}

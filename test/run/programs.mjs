import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Programs that the tests draw pages, write workbooks and open the pane with, and Debian's packages for them. */
const programs = [
  {
    what: 'LibreOffice',
    command: 'soffice',
    packages: ['libreoffice-impress', 'libreoffice-writer', 'libreoffice-calc'],
  },
  { what: 'poppler', command: 'pdftotext', packages: ['poppler-utils'] },
  { what: 'Chromium', command: 'chromium', packages: ['chromium'] },
];

/** Fonts with the widths of Arial, without which drawn pages tell nothing. */
const fonts = {
  what: 'the Liberation fonts',
  file: '/usr/share/fonts/truetype/liberation',
  packages: ['fonts-liberation'],
};

const isThere = (command) =>
  spawnSync(process.platform === 'win32' ? 'where' : 'which', [command]).status === 0;

const missing = () => [
  ...programs.filter(({ command }) => !isThere(command)),
  ...(process.platform === 'linux' && !existsSync(fonts.file) ? [fonts] : []),
];

/** Installs what the tests need beside npm's packages, where that may be; otherwise says how, and ends. */
export function installPrograms() {
  const wanted = missing();
  if (wanted.length === 0) return;
  const packages = wanted.flatMap((one) => one.packages);
  const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (isThere('apt-get') && (sudo.length === 0 || spawnSync('sudo', ['-n', 'true']).status === 0)) {
    const apt = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
    console.log(`Installing ${packages.join(' ')} (apt-get)`);
    run(apt[0], [...apt.slice(1), 'update', '-qq']);
    run(apt[0], [...apt.slice(1), 'install', '-qq', '-y', '--no-install-recommends', ...packages]);
  }
  const left = missing();
  if (left.length === 0) return;
  console.error(
    `The tests need ${left.map(({ what }) => what).join(', ')}. Install them and try again; on Debian:\n  sudo apt-get install ${left.flatMap((one) => one.packages).join(' ')}`,
  );
  process.exit(1);
}

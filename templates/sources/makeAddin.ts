import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { iconSizes, localAddress, manifestXml } from '../../src/commands/manifest';
import { drawIcon } from './icons/drawIcon';
import { png } from './icons/png';

// Makes manifest.xml for pages served from this machine, and the add-in's icons.
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync('manifest.xml', manifestXml(localAddress, version));
mkdirSync('src/taskpane/icons', { recursive: true });
for (const size of iconSizes) {
  writeFileSync(`src/taskpane/icons/icon-${size}.png`, png(drawIcon(size), size));
}

import { writeFileSync } from 'node:fs';
import { checksPage } from './checks/checksPage';

writeFileSync('docs/checks.md', checksPage());
console.log('docs/checks.md');

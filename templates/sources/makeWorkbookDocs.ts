import { writeFileSync } from 'node:fs';
import { workbookDocs } from './workbookDocs';

writeFileSync('docs/workbook.md', workbookDocs());

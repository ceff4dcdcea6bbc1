import { writeFileSync } from 'node:fs';
import { wordTemplate } from './wordTemplate';

for (const name of ['responses', 'letterhead'] as const) {
  writeFileSync(`templates/${name}.docx`, wordTemplate(name));
}

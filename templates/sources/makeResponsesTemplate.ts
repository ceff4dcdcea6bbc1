import { writeFileSync } from 'node:fs';
import { responsesTemplate } from './responsesTemplate';

writeFileSync('templates/responses.docx', responsesTemplate());

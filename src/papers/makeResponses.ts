import { composeResponses, type NamedDocument, type ResponsesOptions } from '../compose/responses';
import { counted, type Finding, finding, type Result } from '../findings';
import { type DocumentTemplate, withFingerprint, zipPackage } from '../ooxml';
import { wordingFor } from '../wording';
import { survey, writeDocument } from '../write/docx';
import { type Examination, errorsFor } from './examine';
import { letterheadOf } from './letterhead';
import { barrierFindings, letterheadBarriers } from './letterheadBarriers';
import { letterheadFindings } from './letterheadFindings';
import { type PaperFile, paperName, type TemplateFile } from './paperFile';

/**
 * Makes the reasoned responses on a template: the overall document, then one a theme.
 *
 *     forum ──compose──▶ documents ──write──▶ .docx
 *
 * Gives no files where an error keeps them from being made.
 */
export async function makeResponses(
  { forum, findings }: Examination,
  template: TemplateFile,
  options: ResponsesOptions,
): Promise<Result<readonly PaperFile[]>> {
  if (errorsFor(findings, 'responses').length > 0) return { value: [], findings };
  const opened = letterheadOf(template);
  if ('problem' in opened) return { value: [], findings: [...findings, opened.problem] };
  const documents = composeResponses(forum, wordingFor(forum.settings.language), options);
  if (documents.length === 0) return { value: [], findings: [...findings, nothingFor(options)] };
  const files: PaperFile[] = [];
  for (const named of documents) {
    const parts = await writeDocument(named.document, opened.template);
    files.push({
      name: paperName(forum.settings.date ?? '', whatOf(named), 'docx'),
      paper: 'responses',
      bytes: zipPackage(withFingerprint(parts)),
      madeFrom: [counted(named.responses, 'response')],
      leftOut: named.leftOut > 0 ? [`${counted(named.leftOut, 'response')} not yet cleared`] : [],
    });
  }
  const own = template.isBundled ? [] : await findingsOf(template.name, opened.template);
  return { value: files, findings: [...findings, ...own] };
}

/** What a user should know of a template of their own. */
async function findingsOf(name: string, template: DocumentTemplate): Promise<readonly Finding[]> {
  const barriers = await letterheadBarriers(template);
  return [...letterheadFindings(name, survey(template)), ...barrierFindings(name, barriers)];
}

const whatOf = ({ slug }: NamedDocument): string =>
  slug === '' ? 'reasoned-response' : `reasoned-response-${slug}`;

function nothingFor({ theme, lead }: ResponsesOptions): Finding {
  if (theme !== undefined) return finding('no-responses-for', { what: `on the theme "${theme}"` });
  return lead === undefined
    ? finding('no-responses', {})
    : finding('no-responses-for', { what: `of the lead "${lead}"` });
}

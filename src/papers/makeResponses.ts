import { composeResponses, type NamedDocument, type ResponsesOptions } from '../compose/responses';
import { counted, type Finding, finding, type Result } from '../findings';
import { readDocumentTemplate, withFingerprint, zipPackage } from '../ooxml';
import { wordingFor } from '../wording';
import { writeDocument } from '../write/docx';
import { type Examination, errorsFor } from './examine';
import { type PaperFile, paperName, type TemplateFile } from './paperFile';
import { notUsable, templatePackage } from './templatePackage';

const kind = 'Word document (.docx or .dotx)';

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
  const opened = templatePackage(template, kind);
  if ('problem' in opened) return { value: [], findings: [...findings, opened.problem] };
  const readTemplate = readDocumentTemplate(opened.parts);
  if (!readTemplate) return { value: [], findings: [...findings, notUsable(template, kind)] };
  const documents = composeResponses(forum, wordingFor(forum.settings.language), options);
  if (documents.length === 0) return { value: [], findings: [...findings, nothingFor(options)] };
  const files: PaperFile[] = [];
  for (const named of documents) {
    const parts = await writeDocument(named.document, readTemplate);
    files.push({
      name: paperName(forum.settings.date ?? '', whatOf(named), 'docx'),
      paper: 'responses',
      bytes: zipPackage(withFingerprint(parts)),
      madeFrom: [counted(named.responses, 'response')],
      leftOut: named.leftOut > 0 ? [`${counted(named.leftOut, 'response')} not yet cleared`] : [],
    });
  }
  return { value: files, findings };
}

const whatOf = ({ slug }: NamedDocument): string =>
  slug === '' ? 'reasoned-response' : `reasoned-response-${slug}`;

function nothingFor({ theme, lead }: ResponsesOptions): Finding {
  if (theme !== undefined) return finding('no-responses-for', { what: `on the theme "${theme}"` });
  return lead === undefined
    ? finding('no-responses', {})
    : finding('no-responses-for', { what: `of the lead "${lead}"` });
}

import { zipPackage } from '../../ooxml';
import { type Examination, makeDeck, makeResponses, type PaperFile } from '../../papers';
import type { Made, Make } from './messages';
import type { Step } from './step';
import { bundledTemplate } from './template';

/** Makes papers from what was examined, as the command line does. */
export async function make(examination: Examination, what: Make, step: Step): Promise<Made> {
  switch (what.paper) {
    case 'deck': {
      step('Making the deck');
      const template = what.template ?? (await bundledTemplate('deck.pptx'));
      const { value, findings } = await makeDeck(examination, template, what.options);
      return { files: value, findings };
    }
    case 'responses': {
      step('Making the responses');
      const template = what.template ?? (await bundledTemplate('responses.docx'));
      const { value, findings } = await makeResponses(examination, template, what.options);
      return { files: chosen(value, what), findings };
    }
  }
}

/** The document that was asked for, or all: several come as one file. */
function chosen(
  files: readonly PaperFile[],
  { slug }: Extract<Make, { readonly paper: 'responses' }>,
): readonly PaperFile[] {
  if (slug === undefined) return zipped(files);
  const end = slug === '' ? '-reasoned-response.docx' : `-reasoned-response-${slug}.docx`;
  return files.filter(({ name }) => name.endsWith(end));
}

function zipped(files: readonly PaperFile[]): readonly PaperFile[] {
  const [first] = files;
  if (!first || files.length === 1) return files;
  const zip: PaperFile = {
    ...first,
    name: first.name.replace(/-reasoned-response.*$/, '-reasoned-responses.zip'),
    bytes: zipPackage(new Map(files.map(({ name, bytes }) => [name, bytes]))),
  };
  return [zip];
}

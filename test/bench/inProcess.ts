import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { examine, makeDeck, makeResponses } from '../../src/papers';
import { readMapping, settle, understand } from '../../src/workbook';
import { readWorkbookFile } from '../../src/workbook/file';

/** A job and how long it took in this process, its libraries loaded before. */
export interface Timed {
  readonly job: 'deck' | 'responses' | 'map';
  readonly milliseconds: number;
}

/** Makes the papers of a workbook twice in this process, and gives the times of the second round. */
export async function inProcess(workbook: string): Promise<readonly Timed[]> {
  await round(workbook);
  return round(workbook);
}

async function round(workbook: string): Promise<readonly Timed[]> {
  const template = (name: string) => ({ name, bytes: readFileSync(`templates/${name}`) });
  const options = { clearedOnly: false, theme: undefined, lead: undefined };
  const start = performance.now();
  const { value } = await readWorkbookFile(basename(workbook), readFileSync(workbook));
  const examination = examine(value ? [value] : []);
  const read = performance.now() - start;
  const deckStart = performance.now();
  await makeDeck(examination, template('deck.pptx'));
  const deck = performance.now() - deckStart;
  const responsesStart = performance.now();
  await makeResponses(examination, template('responses.docx'), options);
  const responses = performance.now() - responsesStart;
  const mapStart = performance.now();
  if (value) settle(understand(value), readMapping([value]).value.mapping);
  // Beyond the reading of the workbook, which "map" needs as every command does.
  const map = performance.now() - mapStart;
  return [
    { job: 'map', milliseconds: map },
    { job: 'deck', milliseconds: read + deck },
    { job: 'responses', milliseconds: read + responses },
  ];
}

import {
  composeResponses,
  type NamedDocument,
  type ResponsesOptions,
} from '../../../src/compose/responses';
import type { Forum } from '../../../src/forum';
import type { Document, DocumentBlock, Runs, Table, TableCell } from '../../../src/outline';
import { textOf } from '../../../src/outline';
import { wordingFor } from '../../../src/wording';

const everything: ResponsesOptions = { clearedOnly: false, theme: undefined, lead: undefined };

/** The documents of a forum in English. */
export const documentsOf = (
  forum: Forum,
  options: Partial<ResponsesOptions> = {},
): readonly NamedDocument[] =>
  composeResponses(forum, wordingFor('en-GB'), { ...everything, ...options });

/** The overall document of a forum. */
export function overallOf(forum: Forum, options: Partial<ResponsesOptions> = {}): Document {
  const overall = documentsOf(forum, options).find(({ slug }) => slug === '');
  if (!overall) throw new Error('there is no overall document');
  return overall.document;
}

export const tablesOf = (document: Document): readonly Table[] =>
  document.blocks.filter((block) => block.kind === 'table');

/** The table whose first column has this header. */
export function tableOf(document: Document, firstHeader: string): Table {
  const table = tablesOf(document).find(({ columns }) => columns[0]?.header === firstHeader);
  if (!table) throw new Error(`there is no table of ${firstHeader}`);
  return table;
}

export const cellText = (cell: TableCell | undefined): string =>
  (cell?.paragraphs ?? []).map(textOf).join('\n');

/** All texts of a document with their links. */
export const runsOf = (document: Document): Runs => document.blocks.flatMap(runsOfBlock);

function runsOfBlock(block: DocumentBlock): Runs {
  switch (block.kind) {
    case 'heading':
    case 'rating':
      return [{ text: block.text }];
    case 'paragraph':
      return block.runs;
    case 'list':
      return block.items.flatMap(({ runs }) => runs);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs.flat()));
  }
}

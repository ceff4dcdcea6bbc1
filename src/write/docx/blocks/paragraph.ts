import type { Paragraph } from '../../../outline';
import { runsXml } from '../runs';
import { styledParagraph } from '../styledParagraph';
import type { StyleRole } from '../styles';
import type { BlockWriter } from '../writing';

const styleOf: Readonly<Record<Paragraph['role'], StyleRole>> = {
  text: 'text',
  label: 'label',
  lead: 'text',
  quotation: 'quotation',
  mark: 'label',
  status: 'status',
};

/** A paragraph in the style of its role. What leads up to a table or a list stays on its page. */
export const writeParagraph: BlockWriter<'paragraph'> = ({ role, runs, anchor }, writing) => {
  const isAfterTable = writing.blockBefore === 'table';
  const style = isAfterTable && role === 'text' ? 'after table' : styleOf[role];
  return [
    styledParagraph(style, runsXml(runs, writing), writing, {
      anchor,
      keepNext: writing.blockAfter === 'table' || writing.blockAfter === 'list',
    }),
  ];
};

import { runsXml } from '../runs';
import { styledParagraph } from '../styledParagraph';
import type { BlockWriter } from '../writing';

const roles = { 1: 'heading 1', 2: 'heading 2', 3: 'heading 3' } as const;

/** A heading in the template's heading style, so that it stands in the navigation pane. */
export const writeHeading: BlockWriter<'heading'> = (
  { level, text, anchor, startsPage },
  writing,
) => {
  const content = runsXml([{ text }], writing);
  const role = roles[level];
  const { loose, tight } = writing.headings;
  const isParted = writing.blockBefore !== 'table' || !tight.has(role);
  const look = { anchor, startsPage, keepNext: loose.has(role), isParted };
  return [styledParagraph(role, content, writing, look)];
};

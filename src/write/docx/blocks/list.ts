import type { ListItem } from '../../../outline';
import { runsXml } from '../runs';
import { styledParagraph } from '../styledParagraph';
import type { BlockWriter, Writing } from '../writing';

/** A bulleted list in the template's list styles: two levels, deeper ones stand in the second. */
export const writeList: BlockWriter<'list'> = ({ items }, writing) =>
  items.map((item) => itemXml(item, 1, writing));

function itemXml({ runs, items }: ListItem, level: 1 | 2, writing: Writing): string {
  const role = level === 1 ? 'list bullet' : 'list bullet 2';
  const own = styledParagraph(role, runsXml(runs, writing), writing);
  return own + items.map((item) => itemXml(item, 2, writing)).join('');
}

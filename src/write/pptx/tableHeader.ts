import type { Colour, TableHeader } from '../../layout';
import {
  colourIn,
  descendantsOf,
  type Element,
  type PresentationTemplate,
  solidColour,
} from '../../ooxml';

/** How PowerPoint's usual style, and those of its family, set the header row. */
const usual: TableHeader = { fill: 'accent1', text: 'lt1' };
/** "No Style, No Grid" and "No Style, Table Grid", which no presentation spells out. */
const plainStyles = [
  '{2D5ABB26-0587-4C30-8999-92F81FD0307C}',
  '{5940675A-B579-460E-94D1-54222C63F5DA}',
];

/** How the template's table style sets the header row; undefined where it has no plain fill. */
export function tableHeaderOf({
  tableStyle,
  tableStyles,
}: PresentationTemplate): TableHeader | undefined {
  if (tableStyle !== undefined && plainStyles.includes(tableStyle)) return undefined;
  const style = tableStyles
    ? descendantsOf(tableStyles, 'a:tblStyle').find(
        (one) => one.getAttribute('styleId') === tableStyle,
      )
    : undefined;
  if (!style) return usual;
  const areas = ['a:firstRow', 'a:wholeTbl'].flatMap((area) =>
    descendantsOf(style, area).slice(0, 1),
  );
  const fill = firstColour(areas, (area) => {
    const [own] = descendantsOf(area, 'a:fill');
    return own && solidColour(own);
  });
  const text = firstColour(areas, (area) => {
    const [own] = descendantsOf(area, 'a:tcTxStyle');
    return own && colourIn(own);
  });
  return fill && text ? { fill, text } : undefined;
}

function firstColour(
  areas: readonly Element[],
  read: (area: Element) => string | undefined,
): Colour | undefined {
  const found = areas.map(read).find((one) => one !== undefined);
  if (found === undefined) return undefined;
  return isThemeColour(found) ? found : /^[0-9a-f]{6}$/i.test(found) ? `#${found}` : undefined;
}

const isThemeColour = (
  name: string,
): name is Exclude<Colour, 'green' | 'amber' | 'red' | `#${string}`> =>
  /^(tx[12]|bg[12]|dk[12]|lt[12]|accent[1-6])$/.test(name);

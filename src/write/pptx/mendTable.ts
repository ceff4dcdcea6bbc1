import type { PlacedTable } from '../../layout';
import { drawnPart, drawnTexts } from './drawnShapes';
import { mendParagraphs, type TextContext } from './mendParagraphs';
import { placeholderXml } from './placeholderXml';
import { tag } from './tag';

const emuPerPoint = 12700;
const alignments = { left: undefined, centre: 'ctr', right: 'r' } as const;
const tableUri = 'http://schemas.openxmlformats.org/drawingml/2006/table';

/**
 * Puts a drawn table into its layout's placeholder, in the template's table style, with its first row marked
 * as header, which is what screen readers go by.
 */
export function mendTable(
  drawn: string,
  table: PlacedTable,
  identity: string,
  tableStyle: string | undefined,
  context: TextContext,
): string {
  const texts = drawnTexts(drawn)[Symbol.iterator]();
  const height = Math.round(table.box.height * emuPerPoint);
  const rows = table.rows.map(({ height: own, cells }, index) =>
    tag(
      'a:tr',
      { h: Math.round(own * emuPerPoint) },
      ...cells.map(({ paragraphs }, column) => {
        const algn = alignments[table.aligns[column] ?? 'left'];
        const looks = paragraphs.map((runs) => ({
          runs,
          size: table.size,
          attributes: { algn },
          hasNoBullet: false,
          typeface: context.typeface,
          ...(index === 0 && table.headerColour && { colour: table.headerColour }),
        }));
        const text = mendParagraphs(texts, looks, context);
        return tag(
          'a:tc',
          {},
          tag('a:txBody', {}, tag('a:bodyPr'), tag('a:lstStyle'), text),
          tag('a:tcPr'),
        );
      }),
    ),
  );
  const style = tableStyle ? tag('a:tableStyleId', {}, tableStyle) : '';
  return tag(
    'p:graphicFrame',
    {},
    tag(
      'p:nvGraphicFramePr',
      {},
      identity,
      tag('p:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { noGrp: 1 })),
      tag('p:nvPr', {}, table.placeholder ? placeholderXml(table.placeholder) : ''),
    ),
    drawnPart(drawn, 'p:xfrm').replace(/ cy="\d+"/, ` cy="${height}"`),
    tag(
      'a:graphic',
      {},
      tag(
        'a:graphicData',
        { uri: tableUri },
        tag(
          'a:tbl',
          {},
          tag('a:tblPr', { firstRow: 1 }, style),
          drawnPart(drawn, 'a:tblGrid'),
          ...rows,
        ),
      ),
    ),
  );
}

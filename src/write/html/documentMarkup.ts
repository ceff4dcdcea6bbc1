import type {
  Document,
  DocumentBlock,
  ListItem,
  Paragraph,
  Runs,
  Shade,
  Table,
  TableCell,
} from '../../outline';
import { type MarkupElement, type MarkupNode, node } from './node';
import { outlineOf } from './outlineOf';
import { ratingColour } from './ratingColour';

/** A document's headings stand below those of the page that shows it. */
const headings = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;
const shapes = { green: 'ellipse', amber: 'triangle', red: 'octagon' } as const;

/**
 * A document as an HTML article, for reading on a screen. Roles, alignments and ratings stand as classes. Links
 * are shown as text: they lead within the document that will be made.
 */
export function documentMarkup(document: Document): MarkupElement {
  const { title, subtitle, language, status, notice, blocks } = document;
  return node(
    'article',
    { lang: language, 'aria-label': title },
    node('h2', {}, title),
    node('p', { class: 'subtitle' }, subtitle),
    ...(status ? [node('p', { class: 'status' }, status)] : []),
    ...blocks.map(blockMarkup),
    ...(notice ? [node('p', { class: 'notice' }, notice)] : []),
  );
}

function blockMarkup(block: DocumentBlock): MarkupElement {
  switch (block.kind) {
    case 'heading':
      return node(headings[block.level], {}, block.text);
    case 'paragraph':
      return paragraphMarkup(block);
    case 'list':
      return listMarkup(block.items);
    case 'table':
      return tableMarkup(block);
    case 'rating':
      return node('p', { class: 'rating' }, mark(block.shade), node('strong', {}, block.text));
  }
}

function paragraphMarkup({ role, runs }: Paragraph): MarkupElement {
  const text = runsMarkup(runs);
  if (role === 'quotation') return node('blockquote', {}, node('p', {}, ...text));
  return node('p', { class: role === 'text' ? undefined : role }, ...text);
}

const listMarkup = (items: readonly ListItem[]): MarkupElement =>
  node(
    'ul',
    {},
    ...items.map(({ runs, items: below }) =>
      node('li', {}, ...runsMarkup(runs), ...(below.length > 0 ? [listMarkup(below)] : [])),
    ),
  );

function tableMarkup({ description, columns, rows }: Table): MarkupElement {
  const classOf = (column: number) => {
    const align = columns[column]?.align ?? 'left';
    return align === 'left' ? undefined : align;
  };
  const header = columns.map(({ header: words }, column) =>
    node('th', { scope: 'col', class: classOf(column) }, words),
  );
  const body = rows.map((cells) =>
    node('tr', {}, ...cells.map((cell, column) => cellMarkup(cell, classOf(column)))),
  );
  return node(
    'table',
    {},
    node('caption', {}, description),
    node('thead', {}, node('tr', {}, ...header)),
    node('tbody', {}, ...body),
  );
}

const cellMarkup = ({ paragraphs, rating }: TableCell, align: string | undefined) =>
  node(
    'td',
    { class: align },
    ...paragraphs.map((runs, index) =>
      node('p', {}, ...(rating && index === 0 ? [mark(rating)] : []), ...runsMarkup(runs)),
    ),
  );

/** A line break within a run is an element of its own. */
function runsMarkup(runs: Runs): readonly MarkupNode[] {
  return runs.flatMap(({ text, bold }) => {
    const pieces = text
      .split('\n')
      .flatMap((line, index): readonly MarkupNode[] =>
        index > 0 ? [node('br', {}), line] : [line],
      );
    return bold ? [node('strong', {}, ...pieces)] : pieces;
  });
}

/** A rating's shape; the word beside it says the same. */
function mark(shade: Shade): MarkupElement {
  const box = { x: 1, y: 1, width: 10, height: 10 };
  const fill = ratingColour(shade);
  const outline = outlineOf(shapes[shade], box, undefined, { fill, stroke: 'currentColor' });
  return node(
    'svg',
    { viewBox: '0 0 12 12', width: 12, height: 12, 'aria-hidden': 'true' },
    outline,
  );
}

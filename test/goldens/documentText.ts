import {
  type Document,
  type DocumentBlock,
  type ListItem,
  type Runs,
  textOf,
} from '../../src/outline';

/** A document's outline as text: one line a heading, paragraph, list item and row. */
export function documentText(document: Document): string {
  const { title, subtitle, language, date, status, notice, blocks } = document;
  const head = [
    `document ${title} (${language}, ${date})`,
    `subtitle ${subtitle}`,
    ...(status ? [`status ${status}`] : []),
    ...(notice ? [`notice ${notice}`] : []),
  ];
  return `${[...head, ...blocks.flatMap(linesOf)].join('\n')}\n`;
}

function linesOf(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [
        ...(block.startsPage ? ['', '(new page)'] : ['']),
        `${'#'.repeat(block.level)} ${block.text}`,
      ];
    case 'paragraph':
      return [`${block.role}: ${withLinks(block.runs)}`];
    case 'rating':
      return [`rating ${block.shade}: ${block.text}`];
    case 'list':
      return block.items.flatMap((item) => itemLines(item, '•'));
    case 'table':
      return [
        `table: ${block.description}`,
        `| ${block.columns.map(({ header }) => header).join(' | ')}`,
        ...block.rows.map(
          (row) =>
            `| ${row.map(({ paragraphs, rating }) => [...(rating ? [rating] : []), ...paragraphs.map(withLinks)].join(' ⏎ ')).join(' | ')}`,
        ),
      ];
  }
}

const itemLines = ({ runs, items }: ListItem, bullet: string): readonly string[] => [
  `${bullet} ${textOf(runs)}`,
  ...items.flatMap((item) => itemLines(item, `  ${bullet}`)),
];

const withLinks = (runs: Runs): string =>
  runs.map(({ text, link }) => (link === undefined ? text : `[${text}](${link})`)).join('');

type StyleType = 'paragraph' | 'character' | 'table';

export interface StyleDefinition {
  readonly type: StyleType;
  /** The style's name as stored: built-in ones are the same in every language of Word (ECMA-376-1, 17.7.4.9). */
  readonly name: string;
  /** What a template without the style is given: properties of paragraphs, then of characters or tables. */
  readonly otherwise: string;
  /** The role whose style it is based on, where that is not the default one. */
  readonly like?: 'text' | 'table text';
}

/** Larger than the text around it, so never set to lines of an exact height. */
const ownLines = 'w:line="259" w:lineRule="auto"';

const paragraph = (name: string, otherwise: string): StyleDefinition => ({
  type: 'paragraph',
  name,
  otherwise,
});

/** A heading: outline level from 0, size in half-points. */
const headingStyle = (level: number, size: number): StyleDefinition =>
  paragraph(
    `heading ${level + 1}`,
    `<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="120" ${ownLines}/><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`,
  );

const boldNext =
  '<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>';
/** What a bulleted list of a template without one is given; its bullets come with its numbering. */
const listItem = '<w:pPr><w:spacing w:after="60"/></w:pPr>';

const closeBelow = '<w:pPr><w:spacing w:before="0" w:after="60"/></w:pPr>';
const onWhite = '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>';

/** The styles that documents use, by what they are for. */
export const definitions = {
  title: paragraph(
    'Title',
    `<w:pPr><w:spacing w:after="120" ${ownLines}/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="48"/><w:szCs w:val="48"/></w:rPr>`,
  ),
  subtitle: paragraph(
    'Subtitle',
    `<w:pPr><w:spacing w:after="240" ${ownLines}/></w:pPr><w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>`,
  ),
  'heading 1': headingStyle(0, 36),
  'heading 2': headingStyle(1, 30),
  'heading 3': headingStyle(2, 26),
  text: paragraph('Body Text', '<w:pPr><w:spacing w:after="160"/></w:pPr>'),
  label: paragraph('Forum Label', boldNext),
  // These two stand in the template's headers and footers, maybe on a picture: on white they can be read anywhere.
  status: paragraph(
    'Forum Status',
    `${closeBelow}<w:rPr><w:b/><w:bCs/><w:color w:val="A3123A"/>${onWhite}</w:rPr>`,
  ),
  notice: paragraph(
    'Forum Notice',
    `${closeBelow}<w:rPr><w:color w:val="000000"/><w:sz w:val="20"/><w:szCs w:val="20"/>${onWhite}</w:rPr>`,
  ),
  quotation: paragraph('Quote', '<w:pPr><w:ind w:left="567"/></w:pPr>'),
  caption: paragraph('caption', boldNext),
  'list bullet': paragraph('List Bullet', listItem),
  'list bullet 2': paragraph('List Bullet 2', listItem),
  'after table': {
    ...paragraph('Forum After Table', '<w:pPr><w:spacing w:before="240"/></w:pPr>'),
    like: 'text',
  },
  'table heading': {
    ...paragraph(
      'Forum Table Heading',
      '<w:pPr><w:keepNext/><w:spacing w:before="60" w:after="60"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>',
    ),
    like: 'table text',
  },
  'table text': paragraph(
    'Forum Table Text',
    '<w:pPr><w:spacing w:before="60" w:after="60"/></w:pPr>',
  ),
  link: {
    type: 'character',
    name: 'Hyperlink',
    otherwise: '<w:rPr><w:color w:val="1A4F91"/><w:u w:val="single"/></w:rPr>',
  },
  table: {
    type: 'table',
    name: 'Forum Table',
    otherwise: `<w:tblPr><w:tblBorders>${['top', 'bottom', 'insideH']
      .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
      .join(
        '',
      )}</w:tblBorders><w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
  },
} satisfies Readonly<Record<string, StyleDefinition>>;

/** What a style is for. */
export type StyleRole = keyof typeof definitions;

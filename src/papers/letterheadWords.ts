import { counted, listed } from '../findings';
import type { ExplainedTag, LetterheadExplanation } from './explainLetterhead';

/** Some of what will become of a letterhead, under a heading. */
export interface LetterheadWords {
  readonly heading: string;
  readonly lines: readonly {
    /** What the line is about, where it is one of a list: "heading 1". */
    readonly label?: string;
    readonly text: string;
  }[];
}

const places: Readonly<Record<ExplainedTag['places'][number], string>> = {
  body: 'the text',
  table: 'a table',
  'text box': 'a text box',
  header: 'a header',
  footer: 'a footer',
  note: 'a footnote',
  drawing: 'a drawing',
};

const roles: Readonly<Record<LetterheadExplanation['styles'][number]['role'], string>> = {
  title: 'title',
  subtitle: 'subtitle',
  'heading 1': 'heading 1',
  'heading 2': 'heading 2',
  'heading 3': 'heading 3',
  text: 'body text',
  label: 'label above a text',
  status: 'draft status',
  notice: 'notice at the foot',
  quotation: 'quotation',
  caption: 'caption of a table',
  'list bullet': 'list',
  'list bullet 2': 'second level of a list',
  'after table': 'text below a table',
  'table heading': 'header row of a table',
  'table text': 'text in a table',
  link: 'link',
  table: 'table',
};

type Style = NonNullable<LetterheadExplanation['styles'][number]['style']>;

const ways: Readonly<Record<Style['how'], string>> = {
  name: 'by its name',
  'other name': 'by its name, as others write it',
  'outline level': 'by its outline level',
  bullets: 'by its bullets',
  default: 'the style of plain text',
  looks: 'by what it looks like, and where you use it',
};

const additions: Readonly<Record<LetterheadExplanation['added'][number], string>> = {
  title: 'the title and subtitle, above the responses',
  status: 'the draft status, at the top of each header, while responses are not cleared',
  notice: 'the notice, at the end of each footer, where the sheet Forum has one',
};

/** What a letterhead will make of the responses, in words: for the command line and the pane. */
export function letterheadWords(explanation: LetterheadExplanation): readonly LetterheadWords[] {
  const { tags, styles, added } = explanation;
  const found = styles.flatMap(({ role, style }) =>
    style ? [{ label: roles[role], text: `${style.name} (${ways[style.how]})` }] : [],
  );
  const missing = styles.filter(({ style }) => !style).map(({ role }) => roles[role]);
  const plain = `Added in plain looks: ${listed(missing, 'and')}.`;
  return [
    {
      heading: 'Where the responses go',
      lines: [{ text: roomOf(explanation) }, { text: pagesOf(explanation) }],
    },
    {
      heading: 'Tags that will be filled',
      lines: tags.length === 0 ? [{ text: 'None.' }] : tags.map((tag) => ({ text: tagLine(tag) })),
    },
    ...(added.length === 0
      ? []
      : [
          {
            heading: 'No tag asks for these, so they are added',
            lines: added.map((one) => ({ text: additions[one] })),
          },
        ]),
    {
      heading: 'Styles that will be used',
      lines: [...found, ...(missing.length === 0 ? [] : [{ text: plain }])],
    },
  ];
}

function roomOf({ room, answerRows }: LetterheadExplanation): string {
  const rows = `${counted(answerRows, 'table row')} ${answerRows === 1 ? 'is' : 'are'} repeated once an answer`;
  switch (room) {
    case 'tag':
      return answerRows > 0 ? `At {{responses}}; and ${rows}.` : 'At {{responses}}.';
    case 'rows':
      return `${rows}. There is no {{responses}}, so nothing else is written.`;
    case 'end':
      return 'After its own text, since {{responses}} stands nowhere.';
  }
}

function pagesOf({ pages }: LetterheadExplanation): string {
  const { sections, landscape, hasFirstPage, inColumns, headers, footers } = pages;
  const words = [
    `It has ${counted(sections, 'section')}, ${counted(headers, 'header')} and ${counted(footers, 'footer')}`,
    ...(landscape > 0 ? [`${landscape} of the sections in landscape`] : []),
    ...(inColumns > 0 ? [`${inColumns} of the sections in columns`] : []),
    ...(hasFirstPage ? ['a first page of its own'] : []),
  ];
  return `${words.join('; ')}.`;
}

function tagLine({ name, places: own, isControl }: ExplainedTag): string {
  const where = listed(
    own.map((place) => places[place]),
    'and',
  );
  return isControl ? `the content control ${name}, in ${where}` : `{{${name}}}, in ${where}`;
}

import type {
  Deck,
  ListItem,
  Slide,
  SlideFigure,
  SlideText,
  TimelineStep,
} from '../../src/outline';
import { type Runs, textOf } from '../../src/outline';

/** A deck's outline as text: what each slide says and in which role, easy to read in a diff. */
export function outlineText(deck: Deck): string {
  const lines = [`deck ${deck.title} (${deck.language}, ${deck.date})`];
  for (const section of deck.sections) {
    lines.push('', `section ${section.title}`);
    for (const slide of section.slides) lines.push(...slideLines(slide));
  }
  return `${lines.join('\n')}\n`;
}

function slideLines(slide: Slide): readonly string[] {
  return [
    '',
    `  ${slide.role}: ${slide.title.map(runsText).join(' / ')}`,
    ...Object.entries(slide.texts).flatMap(([slot, blocks]) =>
      blocks.flatMap((block) => textLines(block).map((line) => `    ${slot} ${line}`)),
    ),
    ...(slide.rating ? [`    rating ${slide.rating.shade} ${slide.rating.text}`] : []),
    ...(slide.figure ? figureLines(slide.figure).map((line) => `    ${line}`) : []),
    ...slide.notes.lines.map((line) => `    note ${line}`),
  ];
}

const runsText = (runs: Runs): string =>
  runs
    .map(({ text, bold }) => (bold ? `*${text}*` : text))
    .join('')
    .replace(/\n/g, '⏎');

function textLines(block: SlideText): readonly string[] {
  return block.kind === 'paragraph'
    ? [`${block.role}: ${runsText(block.runs)}`]
    : block.items.flatMap((item) => itemLines(item, '•'));
}

const itemLines = (item: ListItem, bullet: string): readonly string[] => [
  `${bullet} ${runsText(item.runs)}`,
  ...item.items.flatMap((child) => itemLines(child, `  ${bullet}`)),
];

function figureLines(figure: SlideFigure): readonly string[] {
  switch (figure.kind) {
    case 'table':
      return [
        `table: ${figure.description}`,
        ...figure.columns.map(({ header }, index) =>
          [
            header,
            ...figure.rows.map((row) => row[index]?.paragraphs.map(textOf).join('⏎') ?? ''),
          ].join(' | '),
        ),
      ];
    case 'timeline':
      return [
        ...figure.steps.flatMap((step) => stepLines(step, 'step')),
        ...figure.markers.map(({ kind, label, day }) => `marker ${kind} ${label} day ${day}`),
        ...figure.legend.map(({ kind, text }) => `legend ${kind} ${text}`),
        ...(figure.here ? [`here ${figure.here.text} day ${figure.here.day}`] : []),
      ];
    case 'steps':
      return [`steps: ${figure.labels.join(' | ')}`];
  }
}

const stepLines = (step: TimelineStep, indent: string): readonly string[] => [
  `${indent} ${step.label} | ${step.dates ?? '-'} | ${step.ledBy ?? '-'} | days ${step.starts ?? '?'} to ${step.ends ?? '?'}`,
  ...step.steps.flatMap((child) => stepLines(child, `  ${indent}`)),
];

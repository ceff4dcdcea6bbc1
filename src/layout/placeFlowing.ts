import { bold, type Slide, type SlideText, type Slot, textOf } from '../outline';
import type { LayoutChoice } from './choose';
import type { Box, Design, PlaceholderDesign } from './design';
import { fitText, textHeight } from './fitText';
import { type FlowParagraph, flowOf } from './flow';
import { freePlace } from './freePlace';
import { leastText, legibleScale } from './legible';
import type { PlacedObject } from './placed';
import { placeFigure } from './placeFigure';
import { placeText } from './placeText';
import { placeRating } from './ratingMark';

/** What stands in one place of a slide, page by page. */
type Pages = readonly (readonly PlacedObject[])[];

/** Places in the order they are read where they share one placeholder. */
const readingOrder: readonly Slot[] = [
  'label',
  'host',
  'hostLead',
  'partner',
  'partnerLead',
  'body',
];

/** What placing texts and figures needs to know beside the layout. */
export interface FlowingContext {
  /** Stands in table cells that have nothing more to say. */
  readonly ended: string;
  /** The largest text in points, where a title had to be set smaller: none below it is larger. */
  readonly largest: number | undefined;
}

/**
 * Lays out what a slide holds beside its title in a layout that has not our places: its texts flow into the one place
 * that it has. A table stands in that place with its texts above it; other figures stand below theirs.
 */
export function placeFlowing(
  slide: Slide,
  choice: LayoutChoice,
  design: Design,
  { ended, largest }: FlowingContext,
): readonly Pages[] {
  const texts = flowingTexts(slide);
  const { body, layout } = choice;
  const { figure, rating } = slide;
  const scale = legibleScale(design);
  const context = { layout, tableHeader: design.tableHeader, ended, scale };
  if (!figure && !rating)
    return texts.length > 0 ? [textPages(texts, choice, design, largest)] : [];
  if (figure && figure.kind !== 'table') {
    if (texts.length === 0) return [placeFigure(figure, inner(body), context)];
    const [above, below] = parted(body, figure.kind === 'steps' ? 0.34 : 0.6, design);
    return [
      textPages(texts, { ...choice, body: above }, design, largest),
      placeFigure(figure, { ...inner(below), standing: 'free' }, context),
    ];
  }
  const size = leastText(design);
  const { box } = inner(body);
  const head = freePlace(box, body, { size, isBold: false });
  const gap = 6 * scale;
  const headHeight = texts.length > 0 ? textHeight(texts, head, size) + gap : 0;
  const ratingHeight = rating ? 38 * scale : 0;
  const caption: PlaceholderDesign = { ...head, box: { ...box, height: headHeight } };
  const line = freePlace({ ...box, y: box.y + headHeight, height: 36 * scale }, body, {
    size: Math.round(22 * scale),
    isBold: true,
    insetLeft: 42 * scale,
  });
  const rest: Box = {
    ...box,
    y: box.y + headHeight + ratingHeight + gap,
    height: box.height - headHeight - ratingHeight - gap,
  };
  const captions = fitText(texts, caption, size).slice(0, 1);
  return [
    ...captions.map((paragraphs) => [[placeText('Caption', paragraphs, caption, layout.colours)]]),
    ...(rating ? [[placeRating(rating, { ...line, anchor: 'centre' }, layout.colours)]] : []),
    ...(figure ? [placeFigure(figure, { ...body, box: rest }, context)] : []),
  ];
}

/** The paragraphs of all places, one place after the other, each set off from the one before. */
function flowingTexts({ texts, role }: Slide): readonly FlowParagraph[] {
  const places = readingOrder.flatMap((slot) => {
    const blocks = texts[slot];
    return blocks && blocks.length > 0 ? [{ slot, blocks }] : [];
  });
  return places.flatMap(({ slot, blocks }, index) =>
    flowOf((slot.endsWith('Lead') ? joinedLeads(blocks) : blocks).map(asFlowing)).map(
      (paragraph, line, all): FlowParagraph => ({
        ...paragraph,
        // A point that stands alone under the title of a part is no list.
        ...(role === 'section' && all.length === 1 && { bullet: 'none' }),
        ...(line === 0 && index > 0 && !slot.endsWith('Lead') && { spaceBefore: 12 }),
      }),
    ),
  );
}

/** A lead's name, post and body in one paragraph: there is less room than in a place of its own. */
function joinedLeads(blocks: readonly SlideText[]): readonly SlideText[] {
  const joined: SlideText[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'paragraph' && last?.kind === 'paragraph' && block.role === 'text') {
      joined[joined.length - 1] = { ...last, runs: [...last.runs, { text: ', ' }, ...block.runs] };
    } else joined.push(block);
  }
  return joined;
}

/** What a place of its own would show by its look is shown by weight. */
function asFlowing(block: SlideText): SlideText {
  const isNamed = block.kind === 'paragraph' && /^(label|mark)$/.test(block.role);
  if (!isNamed) return block;
  // A name that is set in lines where it stands alone is one line here.
  return { ...block, runs: bold(textOf(block.runs).replace(/\s*\n\s*/g, ' ')) };
}

function textPages(
  texts: readonly FlowParagraph[],
  { body, layout, role }: LayoutChoice,
  design: Design,
  largest: number | undefined,
): Pages {
  const least = leastText(design);
  const place = body.standing === 'free' ? freePlaceFor(body, design) : body;
  const opens = role === 'title' || role === 'meeting';
  const fitting = opens ? fittingOnOne(texts, place, design) : { place, least };
  return fitText(texts, fitting.place, fitting.least, largest).map((paragraphs) => [
    placeText(body.name, paragraphs, fitting.place, layout.colours),
  ]);
}

/** A box for lists where there is no placeholder, with levels of our own. */
function freePlaceFor(body: PlaceholderDesign, design: Design): PlaceholderDesign {
  const scale = legibleScale(design);
  const place = freePlace(body.box, body, { size: Math.round(24 * scale), isBold: false });
  const [first] = place.levels;
  if (!first) return place;
  const levels = [24, 20, 18].map((size, level) => ({
    ...first,
    size: Math.round(size * scale),
    marginLeft: freeIndent * (level + 1) * scale,
    indent: -freeIndent * scale,
    spaceBefore: { points: 6 * scale, share: 0 },
    bulleted: true,
  }));
  return { ...place, levels };
}

/** How far lists in boxes of their own are indented, in points. */
const freeIndent = 20;

/** A title slide is one slide: its text may reach further down, and be smaller, before it goes on on a next one. */
function fittingOnOne(
  texts: readonly FlowParagraph[],
  place: PlaceholderDesign,
  design: Design,
): { readonly place: PlaceholderDesign; readonly least: number } {
  const least = leastText(design);
  const bottom = design.height * 0.94;
  const height = Math.max(place.box.height, bottom - place.box.y);
  const taller: PlaceholderDesign = {
    ...place,
    box: { ...place.box, height },
    anchor: 'top',
    standing: place.standing ?? 'moved',
  };
  const smaller = Math.floor(least * 0.67);
  const tries = [
    { place, least },
    { place: taller, least },
    { place: taller, least: smaller },
  ];
  return tries.find((one) => fitText(texts, one.place, one.least).length === 1) ?? { place, least };
}

/** A place without the margins that it keeps, so that what is drawn stands where its text would. */
function inner(place: PlaceholderDesign): PlaceholderDesign {
  const { box, insets } = place;
  return {
    ...place,
    box: {
      x: box.x + insets.left,
      y: box.y + insets.top,
      width: box.width - insets.left - insets.right,
      height: box.height - insets.top - insets.bottom,
    },
  };
}

/** A place in two, the lower of a share of its height. */
function parted(
  place: PlaceholderDesign,
  share: number,
  { height }: Design,
): readonly [above: PlaceholderDesign, below: PlaceholderDesign] {
  const { box } = place;
  const gap = height * 0.02;
  const lower = box.height * share;
  const upper = box.height - lower - gap;
  return [
    { ...place, box: { ...box, height: upper }, standing: place.standing ?? 'moved' },
    { ...place, box: { ...box, y: box.y + upper + gap, height: lower } },
  ];
}

import { type Finding, finding, type Result } from '../findings';
import {
  type ContinuationWords,
  plain,
  type Runs,
  type Slide,
  type SlideText,
  slots,
  textOf,
} from '../outline';
import type { LayoutChoice } from './choose';
import type { Design, LayoutDesign, PlaceholderDesign } from './design';
import { fitText } from './fitText';
import { fitTitle } from './fitTitle';
import { flowOf } from './flow';
import { grounded } from './ground';
import { type Place, placeFor, placeNames } from './layoutNames';
import { leastText, legibleScale } from './legible';
import { opensPart } from './opensPart';
import type { PlacedObject, PlacedSlide } from './placed';
import { placeFigure } from './placeFigure';
import { placeFlowing } from './placeFlowing';
import { placeText } from './placeText';
import { placeRating } from './ratingMark';
import { roomForTitle } from './roomForTitle';

/** What stands in one place of a slide, page by page. */
type Pages = readonly (readonly PlacedObject[])[];

/**
 * Lays out a slide in the layout that serves it. Where its text or figure needs more room, it goes on on
 * further slides of the same layout. Findings say what a template has no place for, and titles that are cut.
 */
export function placeSlide(
  slide: Slide,
  chosen: LayoutChoice,
  design: Design,
  words: ContinuationWords,
): Result<readonly PlacedSlide[]> {
  const choice = roomy(slide, chosen, design);
  const { layout, way, title } = choice;
  const least = leastText(design);
  const fitTitleOf = (page: number) => {
    const lines = titleLines(slide, page, words);
    return { lines, ...fitTitle(lines, title, words.cut, least) };
  };
  const { value: places, findings } =
    way === 'named'
      ? pagesOf(slide, layout, design, words)
      : {
          value: placeFlowing(slide, choice, design, {
            ended: words.ended,
            largest: largestBelow(fitTitleOf(0).smallerSize, design),
          }),
          findings: [],
        };
  const count = Math.max(1, ...places.map((pages) => pages.length));
  const placed = Array.from({ length: count }, (_, page) => {
    const { lines, paragraphs, isCut } = fitTitleOf(page);
    const inOne = titleOf({ title: lines });
    const value: PlacedSlide = {
      layout: layout.part,
      title: inOne,
      objects: [
        placeText('Title', paragraphs, title, layout.colours),
        ...places.flatMap((pages) => pageOf(pages, page)),
      ],
      notes: isCut ? [words.fullTitle(inOne), ...slide.notes.lines] : slide.notes.lines,
      sources: slide.sources,
    };
    return { value, isCut };
  });
  const goesOn =
    count > 1
      ? [finding('slide-goes-on', { title: titleOf(slide), slides: count }, slide.sources[0])]
      : [];
  const cut = placed.filter(({ isCut }) => isCut).slice(0, 1);
  return {
    value: placed.map(({ value }) => value),
    findings: [
      ...findings,
      ...goesOn,
      ...cut.map(({ value }) =>
        finding('title-too-long', { title: value.title }, slide.sources[0]),
      ),
    ],
  };
}

/** The choice with room for the title of a slide that opens a part, and words that can be read, in a layout that was not made for ours. */
function roomy({ title, texts }: Slide, choice: LayoutChoice, design: Design): LayoutChoice {
  if (!opensPart(choice)) return choice;
  const hasText = Object.values(texts).some(({ length }) => length > 0);
  const places = { ...choice, ...roomForTitle(title, hasText, choice, design) };
  return grounded(places, design);
}

/** How large text may be below a title that was set smaller: no larger than it, yet easy to read. In points. */
const largestBelow = (titleSize: number | undefined, design: Design): number | undefined =>
  titleSize === undefined ? undefined : Math.max(titleSize, Math.round(24 * legibleScale(design)));

const titleOf = ({ title }: Pick<Slide, 'title'>): string =>
  title.map(textOf).join(' ').replace(/\s+/g, ' ');

function titleLines(slide: Slide, page: number, words: ContinuationWords): readonly Runs[] {
  const [first = [], ...others] = slide.title;
  return page === 0 ? slide.title : [plain(words.continued(textOf(first), page)), ...others];
}

/** What goes on has its own pages; what is short stands on each slide. */
function pageOf(pages: Pages, page: number): readonly PlacedObject[] {
  return pages[pages.length === 1 ? 0 : page] ?? [];
}

function pagesOf(
  slide: Slide,
  layout: LayoutDesign,
  design: Design,
  words: ContinuationWords,
): Result<readonly Pages[]> {
  const findings: Finding[] = [];
  const placeOf = (place: Place): PlaceholderDesign | undefined => {
    const found = placeFor(place, layout);
    const about = { layout: layout.name, place: placeNames[place] };
    if (!found) findings.push(finding('no-place-in-template', about));
    return found;
  };
  const pages: Pages[] = [];
  for (const slot of slots) {
    const blocks = slide.texts[slot];
    const place = blocks && placeOf(slot);
    if (place) pages.push(textPages(blocks, place, layout, design));
  }
  if (slide.rating) {
    const place = placeOf('rating');
    if (place) pages.push([placeRating(slide.rating, place, layout.colours)]);
  }
  if (slide.figure) {
    const place = placeOf('figure');
    const { tableHeader } = design;
    const context = { layout, tableHeader, ended: words.ended, scale: legibleScale(design) };
    if (place) pages.push(placeFigure(slide.figure, place, context));
  }
  return { value: pages, findings };
}

function textPages(
  blocks: readonly SlideText[],
  place: PlaceholderDesign,
  { colours }: LayoutDesign,
  design: Design,
): Pages {
  return fitText(flowOf(blocks), place, leastText(design)).map((paragraphs) => [
    placeText(place.name, paragraphs, place, colours),
  ]);
}

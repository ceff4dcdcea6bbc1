import { contrastOf } from '../../../layout';
import {
  backdropOf,
  boxOf,
  childOf,
  descendantsOf,
  type Element,
  type Placeholder,
  rgbIn,
} from '../../../ooxml';
import type { AccessibilityIssue, CheckedSlide, SlideRule } from './issue';
import { nameOf } from './shapeFacts';

/** What PowerPoint asks of all text, whatever its size. */
const least = 4.5;

/**
 * Text can be told from what stands behind it: the shape's own fill, or what the layout has there. Text in tables is left
 * to the table style. What both inherit is the template's own doing. Where a picture stands behind, nothing can be told.
 */
export const contrastIssues: SlideRule = (slide) =>
  slide.shapes
    .filter(({ nodeName }) => nodeName === 'p:sp')
    .flatMap((shape): readonly AccessibilityIssue[] => {
      const place = placeOf(shape, slide);
      const behind = behindOf(shape, place, slide);
      if (!behind) return [];
      const poor = runsOf(shape).flatMap((run) => {
        const { rgb, isOwn } = colourOf(run, shape, place, slide);
        const contrast = Math.max(...behind.colours.map((one) => contrastOf(`#${rgb}`, `#${one}`)));
        return contrast < least ? [{ contrast, isOwn }] : [];
      });
      const [worst] = [...poor].sort((one, other) => one.contrast - other.contrast);
      if (!worst) return [];
      return [
        {
          rule: 'contrast',
          slide: slide.number,
          object: nameOf(shape),
          what: `has a contrast of ${worst.contrast.toFixed(1)}:1`,
          origin: worst.isOwn || behind.isOwn ? 'slide' : 'template',
        },
      ];
    });

const runsOf = (shape: Element): readonly Element[] =>
  descendantsOf(shape, 'a:r').filter(({ textContent }) => (textContent ?? '').trim() !== '');

function placeOf(shape: Element, { placeholders }: CheckedSlide): Placeholder | undefined {
  const [mark] = descendantsOf(shape, 'p:ph');
  if (!mark) return undefined;
  const type = mark.getAttribute('type') || 'obj';
  const idx = Number(mark.getAttribute('idx') || 0);
  return placeholders.find((one) => one.type === type && one.idx === idx);
}

interface Behind {
  readonly colours: readonly string[];
  readonly isOwn: boolean;
}

function behindOf(
  shape: Element,
  place: Placeholder | undefined,
  { layout }: CheckedSlide,
): Behind | undefined {
  const properties = childOf(shape, 'p:spPr');
  const fill = properties && childOf(properties, 'a:solidFill');
  const own = fill && rgbIn(fill, layout.colours);
  if (own) return { colours: [own], isOwn: true };
  const box = boxOf(shape) ?? place?.box;
  const colours = box && backdropOf(layout, box);
  return colours && { colours, isOwn: false };
}

/** The colour of a run: its own, its shape's list style's, its placeholder's, or the theme's for text. */
function colourOf(
  run: Element,
  shape: Element,
  place: Placeholder | undefined,
  { layout }: CheckedSlide,
): { readonly rgb: string; readonly isOwn: boolean } {
  const properties = childOf(run, 'a:rPr');
  const fill = properties && childOf(properties, 'a:solidFill');
  const own = fill && rgbIn(fill, layout.colours);
  if (own) return { rgb: own, isOwn: true };
  if (
    properties &&
    childOf(properties, 'a:hlinkClick') &&
    descendantsOf(properties, 'ahyp:hlinkClr').length === 0
  ) {
    return { rgb: layout.colours['hlink'] ?? '0000FF', isOwn: false };
  }
  const level = Number(levelOf(run));
  const [list] = descendantsOf(shape, 'a:lstStyle').flatMap(
    (style) => childOf(style, `a:lvl${level + 1}pPr`) ?? [],
  );
  const [listFill] = list
    ? descendantsOf(list, 'a:defRPr').flatMap((one) => childOf(one, 'a:solidFill') ?? [])
    : [];
  const typed = listFill && rgbIn(listFill, layout.colours);
  const inherited = typed ?? place?.levels[level]?.rgb;
  return { rgb: inherited ?? layout.colours['tx1'] ?? '000000', isOwn: false };
}

function levelOf({ parentElement }: Element): string {
  const properties = parentElement && childOf(parentElement, 'a:pPr');
  return properties?.getAttribute('lvl') || '0';
}

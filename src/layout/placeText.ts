import { colourInstead } from './colourInstead';
import { leastContrast, textContrast } from './contrast';
import type { PlaceholderDesign } from './design';
import type { PlacedFreeParagraph, PlacedFreeText, PlacedParagraph, PlacedText } from './placed';
import { hexOfColour, readableColour, type ThemeColours } from './readable';

/** Paragraphs that were fitted to a place, in it: in its placeholder, or in a box of their own. */
export function placeText(
  name: string,
  paragraphs: readonly PlacedParagraph[],
  place: PlaceholderDesign,
  colours: ThemeColours,
): PlacedText | PlacedFreeText {
  const { box, standing, insets, levels } = place;
  if (standing !== 'free') {
    const moved = standing === 'moved' && { isMoved: true as const };
    const colour = colourInstead(place, colours);
    return {
      kind: 'text',
      name,
      placeholder: place,
      ...moved,
      ...(colour && { colour }),
      ...(hasLinks(paragraphs) && !canReadLinks(place, colours) && { linksAsText: true as const }),
      box,
      paragraphs,
    };
  }
  return {
    kind: 'free text',
    name,
    box,
    insets,
    colour: readableColour(place.colour, place.backdrop ?? [], colours, textContrast),
    anchor: place.anchor,
    isBold: levels[0]?.bold ?? false,
    paragraphs: paragraphs.map((paragraph) => freeParagraph(paragraph, place)),
  };
}

function freeParagraph(
  paragraph: PlacedParagraph,
  { levels }: PlaceholderDesign,
): PlacedFreeParagraph {
  const style = levels[paragraph.level] ?? levels.at(-1);
  const isListed = paragraph.bullet === 'list' && (style?.bulleted ?? false);
  const before = paragraph.spaceBefore ?? style?.spaceBefore.points ?? 0;
  return {
    ...paragraph,
    bullet: isListed ? 'list' : 'none',
    size: paragraph.size ?? style?.size ?? 18,
    marginLeft: paragraph.bullet === 'none' ? 0 : (style?.marginLeft ?? 0),
    indent: isListed ? (style?.indent ?? 0) : 0,
    ...(before > 0 && { spaceBefore: before }),
  };
}

const hasLinks = (paragraphs: readonly PlacedParagraph[]): boolean =>
  paragraphs.some(({ runs }) => runs.some(({ link }) => link !== undefined));

const canReadLinks = ({ backdrop }: PlaceholderDesign, colours: ThemeColours): boolean =>
  !backdrop || leastContrast(hexOfColour('hlink', colours), backdrop) >= textContrast;

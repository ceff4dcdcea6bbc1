import { colourInstead } from './colourInstead';
import { leastContrast, textContrast } from './contrast';
import type { Ground, PlaceholderDesign } from './design';
import { placedHeight } from './fitText';
import { groundBox } from './ground';
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
    if (place.ground)
      return onGround(name, paragraphs, { ...place, ground: place.ground }, colours);
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

/** Text on a ground that is as high as it: for that it stands in its placeholder elsewhere than in the layout. */
function onGround(
  name: string,
  paragraphs: readonly PlacedParagraph[],
  place: PlaceholderDesign & { readonly ground: Ground },
  colours: ThemeColours,
): PlacedText {
  const { ground, backdrop = [] } = place;
  const { box, insets } = groundBox(place, ground, placedHeight(paragraphs, place));
  return {
    kind: 'text',
    name,
    placeholder: place,
    isMoved: true,
    colour: readableColour(place.colour, backdrop, colours, textContrast),
    ground: { colour: ground.colour, insets },
    ...(hasLinks(paragraphs) && !canReadLinks(place, colours) && { linksAsText: true as const }),
    box,
    paragraphs,
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

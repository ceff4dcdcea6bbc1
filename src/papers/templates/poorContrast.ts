import { type Finding, finding } from '../../findings';
import {
  type Choices,
  colourInstead,
  contrastOf,
  hexOfColour,
  type LayoutChoice,
  markContrast,
  type PlaceholderDesign,
  standsOnGround,
  textContrast,
} from '../../layout';

/**
 * Text of a template's own that can hardly be told from what stands behind it, in layouts that are used. It is the
 * template's to mend; what can't be read at all is set in another colour of the theme meanwhile.
 */
export function poorContrast(
  choices: Choices,
  isUsed: (layout: string) => boolean,
): readonly Finding[] {
  return Object.values(choices)
    .filter(({ layout }) => isUsed(layout.part))
    .flatMap((choice) => [choice.title, choice.body].flatMap((place) => poorPlace(place, choice)));
}

function poorPlace(place: PlaceholderDesign, choice: LayoutChoice): readonly Finding[] {
  const { backdrop, standing } = place;
  const { name, colours } = choice.layout;
  const isGrounded = standsOnGround(place, choice);
  if (standing === 'free') return [];
  if (!backdrop) {
    return [finding('template-text-on-picture', { layout: name, place: place.name, isGrounded })];
  }
  if (backdrop.length === 0) return [];
  const own = hexOfColour(place.colour, colours);
  const contrasts = backdrop.map((behind) => contrastOf(own, behind));
  const most = Math.max(...contrasts);
  const least = Math.min(...contrasts);
  const isReplaced = colourInstead(place, colours) !== undefined;
  const about = { layout: name, place: place.name };
  if (most < textContrast) {
    const contrast = most.toFixed(1);
    return [finding('template-contrast', { ...about, contrast, isReplaced })];
  }
  if (least >= markContrast) return [];
  const instead = isReplaced ? 'colour' : isGrounded ? 'ground' : undefined;
  return [finding('template-contrast-partly', { ...about, contrast: least.toFixed(1), instead })];
}

import type { LayoutChoice } from './choose';
import { needs } from './choose/needs';
import type { PlaceholderDesign } from './design';
import { needsGround } from './ground';

/** Whether slides of this kind open a part, on a layout that was not made for ours. */
export const opensPart = ({ role, way }: Pick<LayoutChoice, 'role' | 'way'>): boolean =>
  way !== 'named' && needs[role].opens;

/** Whether what stands in a place of the layout is put on a ground of its own: only slides that open a part have some. */
export const standsOnGround = (place: PlaceholderDesign, choice: LayoutChoice): boolean =>
  opensPart(choice) && needsGround(place, choice);

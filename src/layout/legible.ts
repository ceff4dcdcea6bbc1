import type { Design } from './design';
import { smallestText } from './fitText';

/** The height in points of the slides that our smallest sizes are meant for. */
const usualHeight = 540;

/**
 * How large text must be on slides of this height to be read as well as on one that is 540 points high: what is shown
 * on a wall is as high as the wall. Never more than 1.
 */
export const legibleScale = ({ height }: Pick<Design, 'height'>): number =>
  Math.min(1, height / usualHeight);

/** The smallest text outside tables on slides of this height, in whole points. */
export const leastText = (design: Pick<Design, 'height'>): number =>
  Math.floor(smallestText * legibleScale(design));

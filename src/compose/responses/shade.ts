import type { Rating } from '../../forum';
import type { Shade } from '../../outline';

const shades: Readonly<Record<Rating, Shade>> = { Green: 'green', Amber: 'amber', Red: 'red' };

/** The colour that stands for a rating. */
export const shadeOf = (rating: Rating): Shade => shades[rating];

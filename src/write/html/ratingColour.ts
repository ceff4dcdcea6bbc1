import type { Shade } from '../../outline';

/** Ratings have colours of their own, as in the papers, so that Green is green on any theme. */
const colours: Readonly<Record<Shade, string>> = {
  green: '#00703C',
  amber: '#F2A900',
  red: '#B10E1E',
};

/** The colour of a rating; undefined for a name of the theme. */
export const ratingColour = (name: string): string | undefined =>
  Object.entries(colours).find(([shade]) => shade === name)?.[1];

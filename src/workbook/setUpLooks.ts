import type { Decision, Rating } from '../forum';
import type { Look } from './setUpPlan';

const green: Look = { fill: 'CCE2D8', text: '004D29' };
const amber: Look = { fill: 'FFE5A8', text: '594000' };
const red: Look = { fill: 'F6D7D2', text: '7D1C10' };
const blue: Look = { fill: 'D2E2F1', text: '0C2D4A' };
const turquoise: Look = { fill: 'D4ECEA', text: '10403C' };
const grey: Look = { fill: 'E7E8E8', text: '383F43' };

/** Text on fill reaches a contrast of 7 to 1 and more (WCAG 2.2, 1.4.6), and no two looks of a column share a fill. */
export const ratingLooks: Readonly<Record<Rating, Look>> = { Green: green, Amber: amber, Red: red };

export const decisionLooks: Readonly<Record<Decision, Look>> = {
  Adopted: green,
  'Partly adopted': turquoise,
  'Not adopted': grey,
  'Already under way': blue,
  Deferred: amber,
};

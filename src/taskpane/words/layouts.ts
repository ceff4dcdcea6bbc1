import { counted } from '../../findings';

/** What the places of a layout are for, by their type (ECMA-376-1, 19.7.10). */
const places: Readonly<Record<string, string>> = {
  title: 'Title',
  ctrTitle: 'Title',
  subTitle: 'Subtitle',
  body: 'Text',
  obj: 'Content',
  tbl: 'Table',
  pic: 'Picture',
  chart: 'Chart',
  media: 'Film',
  clipArt: 'Picture',
  dgm: 'Diagram',
  dt: 'Date',
  ftr: 'Footer',
  hdr: 'Header',
  sldNum: 'Number',
};

/** The words on how a presentation is understood. */
export const layoutWords = {
  heading: 'Which layout serves which slide',
  has: (masters: number, layouts: number, slides: number) =>
    `${counted(masters, 'master')}, ${counted(layouts, 'layout')}, ${counted(slides, 'slide')} of its own.`,
  place: (type: string) => places[type] ?? 'Other',
  layout: (name: string, master: number | undefined) =>
    master === undefined ? name : `${name} (master ${master})`,
  why: (reasons: readonly string[]) =>
    `Because ${reasons.length > 0 ? reasons.join('; ') : 'nothing else fits better'}.`,
  textIn: (place: string) => `Text stands in “${place}”.`,
  missing: (what: string) => `Missing: ${what}.`,
  picture: (layout: string, list: readonly string[]) =>
    list.length > 0
      ? `The layout ${layout}, with places for ${list.join(', ').toLowerCase()}`
      : `The layout ${layout}, without places`,
  choose: (shows: string) => `Layout for ${shows}`,
  chosenForYou: 'Choose for me',
  letterheadHeading: 'What will become of your letterhead',
  working: 'Looking at the template',
  toKnow: 'What to know of this template',
  unsaved: (file: string) =>
    `What you chose is kept until the pane is closed. Save ${file} beside the template, so that the command line and your colleagues have it too.`,
  save: (file: string) => `Save ${file}`,
  takeIn: 'Take in a saved choice',
  kept: 'Written to the sheet Mapping of the workbook, where the command line and your colleagues have it too.',
  takenBack: 'Taken out of the sheet Mapping of the workbook.',
  notKept: (problem: string) =>
    `It could not be written to the workbook, so it is kept until the pane is closed. ${problem}`,
  notTaken: (file: string) => `What ${file} holds can’t be read, so nothing was changed.`,
};

import { counted } from '../../findings';

/** The words of the views Deck and Responses. */
export const previewWords = {
  template: (name: string | undefined) =>
    `Template: ${name ?? 'the one that comes with this pane'}`,
  ownTemplate: 'Use your own template',
  usualTemplate: 'Use the usual one',
  otherTemplate: (remembered: string, chosen: string | undefined) =>
    `This workbook names the template ${remembered}. What you see is made on ${chosen ?? 'the usual one'}. Choose ${remembered} above to follow the workbook.`,
  remember: (name: string | undefined) =>
    name === undefined ? 'Forget it in the workbook' : `Remember ${name} in the workbook`,
  working: 'Preparing the preview',
  making: 'Making it',
  cancel: 'Cancel',
  save: 'Save',
  saveAgain: 'Save again',
  cannotMake: (count: number) => `${counted(count, 'error')} to mend first`,
  andMore: (count: number) => `And ${count} more.`,
  showErrors: 'See them in Check',
  makeDeck: 'Make the deck',
  parts: 'Parts of the forum',
  slides: 'Slides',
  slide: (number: number, of: number, title: string) => `Slide ${number} of ${of}: ${title}`,
  tooLong: 'Too long for one slide',
  cameFrom: 'Made from',
  before: 'Previous slide',
  next: 'Next slide',
  goTo: (place: string) => `Go to ${place}`,
  show: 'Responses of',
  everyone: 'The whole forum',
  ofTheme: 'One theme',
  ofLead: 'One lead',
  theme: 'Theme',
  lead: 'Lead',
  clearedOnly: 'Cleared responses only',
  document: 'Document',
  described: (title: string, responses: number, drafts: number) =>
    `${title} (${counted(responses, 'response')}${drafts > 0 ? `, ${counted(drafts, 'draft')}` : ''})`,
  leftOut: (count: number) => `Left out: ${counted(count, 'response')} not yet cleared.`,
  noDocuments: 'There are no responses to show.',
  preview: 'Preview of the document',
  page: (page: number, of: number) => `Part ${page} of ${of}`,
  pageBefore: 'Previous part',
  pageNext: 'Next part',
  makeOne: 'Make this document',
  makeAll: (count: number) => `Make all ${count} (.zip)`,
};

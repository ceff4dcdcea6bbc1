import { counted, type Severity } from '../../findings';

/** The words of the view Check. */
export const checkWords = {
  title: 'Problems',
  none: 'Nothing is wrong. The papers can be made.',
  noneShown: 'No problems match what you chose to see.',
  severities: 'Which problems to show',
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  counted: (count: number, severity: Severity) => counted(count, severity),
  sheet: 'Sheet',
  allSheets: 'All sheets',
  noSheet: 'The workbook as a whole',
  again: 'Check again',
  checking: 'Checking',
  goTo: (place: string) => `Go to ${place}`,
  more: (count: number) => `Show ${counted(count, 'more problem')}`,
  stops: (papers: string) => `Stops the ${papers} from being made.`,
  deck: 'deck',
  responses: 'responses',
  and: ' and the ',
};

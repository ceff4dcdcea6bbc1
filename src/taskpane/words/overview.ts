import { grouped } from '../../findings';

/** The words of the view Overview. */
export const overviewWords = {
  noName: 'This forum has no name yet',
  noDate: 'No date yet',
  progress: 'Progress',
  filed: 'Submissions filed',
  assessed: 'Themes assessed',
  written: 'Responses written',
  cleared: 'Responses cleared',
  amount: (done: number, of: number) =>
    of === 0 ? 'none yet' : `${grouped(done)} of ${grouped(of)}`,
  problems: 'Problems',
  none: 'Nothing is wrong.',
  showProblems: 'See them in Check',
  found: 'What was found',
  sheet: 'Sheet',
  records: 'Rows',
  rows: grouped,
  where: 'Where',
  missing: 'missing',
  empty: 'empty',
  otherNames: 'Are your sheets or columns called something else? Say what they are',
  names: 'How your sheets and columns are read',
  goTo: (cell: string) => `Go to ${cell}`,
};

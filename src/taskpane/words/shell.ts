/** The words around the views. */
export const shellWords = {
  title: 'Forum Papers',
  dropHere:
    'Drop your forum’s workbook here, or choose it. If it has a mapping file beside it (….forum.json), choose both.',
  choose: 'Choose a workbook',
  trySample: 'Try it with the sample forum',
  staysHere: 'It is only read, and nothing leaves this computer.',
  views: 'Views',
  reading: 'Reading the workbook',
  tryAgain: 'Try again',
  otherWorkbook: 'Other workbook',
  loading: 'Loading',
  undo: 'Undo',
};

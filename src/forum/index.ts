export { answersByPoint, refName } from './answers';
export {
  assessmentsInOrder,
  type Place,
  type RatedAssessment,
} from './assessmentsInOrder';
export {
  addDays,
  type CalendarDate,
  dateFromIso,
  dateOf,
  dayOf,
  daysBetween,
  monthOf,
  weekdayOf,
  yearOf,
} from './calendarDate';
export { isCleared } from './clearance';
export { commitmentsInOrder, rangesOf } from './commitmentsInOrder';
export { consentOf, isPublished } from './consent';
export { isFileNamed } from './isFileNamed';
export { namesIn } from './leads';
export * from './model';
export type { FoundName } from './nameSearch';
export { nameKey, themeKey, themeName } from './names';
export { Personal } from './personal';
export { type Amount, type Progress, progressOf } from './progress';
export { cellOf, type RowSource } from './rowSource';
export { slugOf } from './slug';
export { markersOf, type StageTree, stageTree } from './stages';
export { submissionsByRef } from './submissionsByRef';
export {
  distinct,
  isRelevant,
  submissionsByTheme,
  type ThemeSubmissions,
} from './submissionsByTheme';

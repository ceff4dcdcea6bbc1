import { assessmentsTwice } from './assessmentsTwice';
import { assessmentsWhole } from './assessmentsWhole';
import type { Check } from './check';
import { commitmentNumbers } from './commitmentNumbers';
import { datesOfForum } from './datesOfForum';
import { leadsInPeople } from './leadsInPeople';
import { personalDataInTexts } from './personalDataInTexts';
import { pointsTwice } from './pointsTwice';
import { responsesWhole } from './responsesWhole';
import { speltTwoWays } from './speltTwoWays';
import { stagesInTime } from './stagesInTime';
import { submissionsAnswered } from './submissionsAnswered';
import { submissionsCounted } from './submissionsCounted';
import { submissionsFiled } from './submissionsFiled';
import { themesAssessed } from './themesAssessed';
import { themesKnown } from './themesKnown';
import { themesTwice } from './themesTwice';
import { topicsCounted } from './topicsCounted';

/** Every check, in no order that matters: findings are sorted by where they stand. */
export const allChecks: readonly Check[] = [
  datesOfForum,
  leadsInPeople,
  commitmentNumbers,
  themesKnown,
  themesTwice,
  themesAssessed,
  assessmentsTwice,
  pointsTwice,
  submissionsFiled,
  assessmentsWhole,
  submissionsCounted,
  topicsCounted,
  stagesInTime,
  speltTwoWays,
  submissionsAnswered,
  responsesWhole,
  personalDataInTexts,
];

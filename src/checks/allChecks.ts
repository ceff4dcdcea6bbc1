import { answersAgree } from './answersAgree';
import { assessmentsTwice } from './assessmentsTwice';
import { assessmentsWhole } from './assessmentsWhole';
import type { Check } from './check';
import { commitmentsNumbered } from './commitmentsNumbered';
import { contactsInTexts } from './contactsInTexts';
import { forumDates } from './forumDates';
import { leadsInPeople } from './leadsInPeople';
import { namesSpeltTwoWays } from './namesSpeltTwoWays';
import { pointsTwice } from './pointsTwice';
import { responseRefs } from './responseRefs';
import { responsesCleared } from './responsesCleared';
import { responsesWhole } from './responsesWhole';
import { responseThemes } from './responseThemes';
import { sendersInTexts } from './sendersInTexts';
import { stageAtForum } from './stageAtForum';
import { stageDates } from './stageDates';
import { stagesInPhases } from './stagesInPhases';
import { stagesOverlap } from './stagesOverlap';
import { submissionsAnswered } from './submissionsAnswered';
import { submissionsCounted } from './submissionsCounted';
import { submissionsFiled } from './submissionsFiled';
import { submissionsInOutreach } from './submissionsInOutreach';
import { themesAssessed } from './themesAssessed';
import { themesKnown } from './themesKnown';
import { themesTwice } from './themesTwice';
import { topicsCounted } from './topicsCounted';
import { wordsSpeltTwoWays } from './wordsSpeltTwoWays';

/** Every check, in no order that matters: findings are sorted by where they stand. */
export const allChecks: readonly Check[] = [
  forumDates,
  leadsInPeople,
  commitmentsNumbered,
  themesKnown,
  themesTwice,
  themesAssessed,
  pointsTwice,
  submissionsInOutreach,
  submissionsFiled,
  assessmentsTwice,
  assessmentsWhole,
  submissionsCounted,
  topicsCounted,
  stageDates,
  stagesInPhases,
  stagesOverlap,
  stageAtForum,
  namesSpeltTwoWays,
  wordsSpeltTwoWays,
  submissionsAnswered,
  responseRefs,
  responseThemes,
  responsesWhole,
  responsesCleared,
  answersAgree,
  contactsInTexts,
  sendersInTexts,
];

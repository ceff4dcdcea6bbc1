import type { AgendaKind } from '../../forum';
import { composeAgenda } from './agenda';
import { composeBreak } from './break';
import type { Composer } from './composer';
import { composeContacts } from './contacts';
import { composeDiscussion } from './discussion';
import { composeDivider } from './divider';
import { composeNextSteps } from './nextSteps';
import { composePoints } from './points';
import { composePurpose } from './purpose';
import { composeTitle } from './title';
import { composeUpdates } from './updates';
import { composeWelcome } from './welcome';

/** Which composer makes the slides of an agenda item, by its Kind. */
export const composers: Readonly<Record<AgendaKind, Composer>> = {
  title: composeTitle,
  section: composeDivider,
  welcome: composeWelcome,
  rules: composePoints,
  purpose: composePurpose,
  agenda: composeAgenda,
  updates: composeUpdates,
  feedback: composeDivider,
  break: composeBreak,
  opening: composeDivider,
  analysis: composeDivider,
  discussion: composeDiscussion,
  'next steps': composeNextSteps,
  contacts: composeContacts,
  reflections: composeDivider,
  close: composeDivider,
  points: composePoints,
};

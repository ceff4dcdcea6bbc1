import { finding } from '../findings';
import { cellOf } from '../forum';
import type { Check } from './check';
import { summarisedTopics } from './summarisedTopics';

/** Summaries that say another number of topics than they list; "at least" allows for more. */
export const topicsCounted: Check = ({ assessments }) =>
  assessments.flatMap(({ summary, at }) => {
    const topics = summary === undefined ? undefined : summarisedTopics(summary);
    if (!topics) return [];
    const { said, listed, atLeast } = topics;
    const fits = atLeast ? listed >= said : listed === said;
    return fits ? [] : [finding('topics-differ', { said, listed, atLeast }, cellOf(at, 'summary'))];
  });

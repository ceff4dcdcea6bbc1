import { type Finding, finding } from '../findings';
import { cellOf } from '../forum';
import type { Check } from './check';
import { summarisedTopics } from './summarisedTopics';

/**
 * Summaries that say another number of topics than they list, or than Topics lists; "at least" allows for
 * more. How many submissions there are does not matter: one may be about several topics.
 */
export const topicsCounted: Check = ({ assessments }) =>
  assessments.flatMap(({ summary, topics, at }): readonly Finding[] => {
    const summarised = summary === undefined ? undefined : summarisedTopics(summary);
    if (!summarised) return [];
    const { said, listed, atLeast } = summarised;
    const fits = (number: number) => (atLeast ? number >= said : number === said);
    if (listed !== undefined && !fits(listed)) {
      return [finding('topics-differ', { said, listed, atLeast }, cellOf(at, 'summary'))];
    }
    return topics.length > 0 && !fits(topics.length)
      ? [
          finding(
            'typed-topics-differ',
            { said, listed: topics.length, atLeast },
            cellOf(at, 'topics'),
          ),
        ]
      : [];
  });

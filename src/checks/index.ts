import type { Finding } from '../findings';
import type { Forum } from '../forum';
import { allChecks } from './allChecks';

/** Checks a forum for facts that do not fit together. Findings come in the order of the checks. */
export function check(forum: Forum): readonly Finding[] {
  return allChecks.flatMap((one) => one(forum));
}

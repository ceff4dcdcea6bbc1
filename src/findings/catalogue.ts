import { checkingRules } from './checkingRules';
import { composingRules } from './composingRules';
import type { Finding, Source } from './finding';
import { importingRules } from './importingRules';
import { layoutRules } from './layoutRules';
import { letterheadRules } from './letterheadRules';
import { mappingRules } from './mappingRules';
import { packageRules } from './packageRules';
import { paperRules } from './paperRules';
import { publishingRules } from './publishingRules';
import { readingRules } from './readingRules';
import { responseRules } from './responseRules';
import type { RuleText } from './rule';
import { templateRules } from './templateRules';

/** Every rule, with its severity and the wording of its findings. */
const catalogue = {
  ...packageRules,
  ...readingRules,
  ...mappingRules,
  ...importingRules,
  ...checkingRules,
  ...responseRules,
  ...publishingRules,
  ...composingRules,
  ...layoutRules,
  ...paperRules,
  ...letterheadRules,
  ...templateRules,
};

/** The name of a rule, as it stands in a finding. */
export type Rule = keyof typeof catalogue & string;

/** What the wording of a rule needs to know of the case. */
export type About<R extends Rule> = (typeof catalogue)[R] extends RuleText<infer P> ? P : never;

/** A finding without its place: what a reader of one cell gives. */
export type Problem = {
  readonly [R in Rule]: { readonly rule: R; readonly about: About<R> };
}[Rule];

/** Words a finding of a rule about a case, at a source where there is one. */
export function finding<R extends Rule>(rule: R, about: About<R>, source?: Source): Finding {
  // The catalogue's entry for R takes About<R>; TypeScript can't follow that through the union.
  const { severity, concerns, message, remedy, instead } = catalogue[rule] as unknown as RuleText<
    About<R>
  >;
  const meant = instead?.(about);
  return {
    rule,
    severity,
    message: message(about),
    remedy: remedy(about),
    concerns,
    ...(source && { source }),
    ...(meant && { instead: meant }),
  };
}

/** Places a problem of one cell. */
export function findingOf(problem: Problem, source: Source): Finding {
  return finding(problem.rule, problem.about as About<Rule>, source);
}

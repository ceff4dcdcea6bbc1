export { type About, finding, findingOf, type Problem, type Rule } from './catalogue';
export type { Finding, Paper, Result, Severity, Source } from './finding';
export { counted, grouped, listed } from './phrases';

export { type LintFault, lintPackage } from './lintPackage';
export { rules } from './rules';

import { check } from '../../../src/checks';
import type { Finding, Severity } from '../../../src/findings';
import { checkingRules } from '../../../src/findings/checkingRules';
import { publishingRules } from '../../../src/findings/publishingRules';
import { responseRules } from '../../../src/findings/responseRules';
import { readForum } from '../../../src/workbook';
import { gridOf } from './gridOf';
import { slips } from './slips';

const intro = `# What is checked

\`forum-papers check\` reads the workbook and says what does not fit together, with the cell and what to do. Below, each
check is shown by an example. Reading the cells has findings of its own, such as a date that is none.

This page is made by \`npm run templates\` from a forum that has every slip.
`;

const headings: Readonly<Record<Severity, string>> = {
  error: 'Errors keep the papers they concern from being made',
  warning: 'Warnings ask for a look, and keep nothing from being made',
  note: 'Notes tell what may be worth knowing',
};

/** The names of the rules that the checks find, in the order of the page. */
export const checkedRules = Object.keys({
  ...checkingRules,
  ...responseRules,
  ...publishingRules,
});

/** What the checks find in the forums that have every slip: a finding a rule, the first. */
export function slipsFound(): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const finding of slips.flatMap((slip) => check(readForum([gridOf(slip)]).value.forum))) {
    if (!found.has(finding.rule)) found.set(finding.rule, finding);
  }
  return checkedRules.flatMap((rule) => found.get(rule) ?? []);
}

/** docs/checks.md: a table of the checks by severity, each with an example. */
export function checksPage(): string {
  const findings = slipsFound();
  const sections = (['error', 'warning', 'note'] as const).map((severity) =>
    [
      `## ${headings[severity]}`,
      '',
      '| rule | says | cell | what to do | papers |',
      '|---|---|---|---|---|',
      ...findings.filter((finding) => finding.severity === severity).map(rowOf),
      '',
    ].join('\n'),
  );
  return [intro, ...sections].join('\n');
}

function rowOf({ rule, message, source, remedy, concerns }: Finding): string {
  const cells = [
    `\`${rule}\``,
    message,
    `${source?.sheet} ${source?.cell}`,
    remedy,
    concerns.join(', '),
  ];
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

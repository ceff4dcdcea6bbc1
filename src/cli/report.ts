import { counted, type Finding, type Severity } from '../findings';

const headings: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  note: 'Notes',
};

/** Of one rule so many findings are shown; --json has them all. */
const mostOfOneRule = 20;

/** Findings for people to read: the worst first, each with its cell and what to do. */
export function reportOf(findings: readonly Finding[], hasSeveralWorkbooks: boolean): string {
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'note'] as const) {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) continue;
    lines.push('', `${headings[severity]} (${own.length})`);
    const shown = new Map<string, number>();
    for (const finding of own) {
      const count = (shown.get(finding.rule) ?? 0) + 1;
      shown.set(finding.rule, count);
      if (count > mostOfOneRule) continue;
      const place = placeOf(finding, hasSeveralWorkbooks);
      lines.push(
        `  ${place === '' ? '' : `${place}: `}${finding.message}`,
        `    ${finding.remedy}`,
      );
    }
    for (const [rule, count] of shown) {
      if (count <= mostOfOneRule) continue;
      lines.push(
        `  … and ${count - mostOfOneRule} more like the last of these (${rule}). --json lists all.`,
      );
    }
  }
  return lines.slice(1).join('\n');
}

/** "2 errors, 1 warning and 3 notes", or that there is nothing. */
export function sumOf(findings: readonly Finding[]): string {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const parts = (['error', 'warning', 'note'] as const)
    .map((severity) => ({ severity, number: count(severity) }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => counted(number, severity));
  return parts.length === 0 ? 'nothing to mend' : parts.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}

function placeOf({ source }: Finding, hasSeveralWorkbooks: boolean): string {
  if (!source) return '';
  const parts = [hasSeveralWorkbooks ? source.workbook : undefined, source.sheet, source.cell];
  return parts.filter((part) => part !== undefined).join(' ');
}

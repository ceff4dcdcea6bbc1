import type { Finding, Severity } from '../../src/findings';
import { sheetsOf, shownFindings } from '../../src/taskpane/check/shownFindings';

const found = (severity: Severity, sheet: string | undefined, message: string): Finding => ({
  rule: 'rule',
  severity,
  message,
  remedy: 'Mend it.',
  concerns: ['deck'],
  source: { workbook: 'a.xlsx', ...(sheet !== undefined && { sheet }) },
});

const findings = [
  found('error', 'Agenda', 'one'),
  found('warning', 'Themes', 'two'),
  found('warning', 'Agenda', 'three'),
  found('note', undefined, 'four'),
];
const all: readonly Severity[] = ['error', 'warning', 'note'];
const messages = ({ groups }: ReturnType<typeof shownFindings>) =>
  groups.map(({ sheet, findings: own }) => [sheet, ...own.map(({ message }) => message)]);

describe('the problems that are shown', () => {
  test('stand by sheet, in the order they were found', () => {
    expect(messages(shownFindings(findings, { severities: all, sheet: undefined }, 10))).toEqual([
      ['Agenda', 'one', 'three'],
      ['Themes', 'two'],
      ['', 'four'],
    ]);
    expect(sheetsOf(findings)).toEqual(['Agenda', 'Themes', '']);
  });

  test('are those of a severity and of a sheet', () => {
    const filter = { severities: ['warning'] as const, sheet: 'Agenda' };
    expect(messages(shownFindings(findings, filter, 10))).toEqual([['Agenda', 'three']]);
    expect(messages(shownFindings(findings, { severities: all, sheet: '' }, 10))).toEqual([
      ['', 'four'],
    ]);
  });

  test('are no more than asked for, and the rest is counted', () => {
    expect(shownFindings(findings, { severities: all, sheet: undefined }, 3).hidden).toBe(1);
  });
});

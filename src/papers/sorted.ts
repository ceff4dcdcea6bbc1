import type { Finding, Severity } from '../findings';
import { recordSheets, settingsSheet } from '../sheets';

const severities: readonly Severity[] = ['error', 'warning', 'note'];
const sheetOrder = [settingsSheet.name, ...Object.values(recordSheets).map(({ name }) => name)];

/** Findings by severity, then workbook, sheet, row and column; equal ones once. */
export function sorted(findings: readonly Finding[]): readonly Finding[] {
  const keyed = findings.map((finding) => ({ finding, key: keyOf(finding) }));
  keyed.sort((one, other) => compare(one.key, other.key));
  const seen = new Set<string>();
  return keyed.flatMap(({ finding, key }) => {
    const identity = `${key.join('\n')}\n${finding.rule}\n${finding.message}`;
    if (seen.has(identity)) return [];
    seen.add(identity);
    return [finding];
  });
}

type Key = readonly (string | number)[];

function keyOf({ severity, source }: Finding): Key {
  const cell = /^([A-Z]+)(\d+)$/.exec(source?.cell ?? '');
  const sheet = sheetOrder.indexOf(source?.sheet ?? '');
  return [
    severities.indexOf(severity),
    source?.workbook ?? '',
    sheet < 0 ? sheetOrder.length : sheet,
    source?.sheet ?? '',
    Number(cell?.[2] ?? 0),
    (cell?.[1] ?? '').padStart(3),
  ];
}

function compare(one: Key, other: Key): number {
  for (const [index, left] of one.entries()) {
    const right = other[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

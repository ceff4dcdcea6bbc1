import type { Finding, Severity } from '../../findings';
import type { Mend } from '../../workbook';

/** What the user chose to see; no sheet means all, '' what stands in no sheet. */
export interface Filter {
  readonly severities: readonly Severity[];
  readonly sheet: string | undefined;
}

/** The mend of each finding that has one. */
export function mendsByFinding(
  findings: readonly Finding[],
  mends: readonly Mend[],
): ReadonlyMap<Finding, Mend> {
  return new Map(
    mends.flatMap((mend) => {
      const finding = mend.finding === undefined ? undefined : findings[mend.finding];
      return finding ? [[finding, mend] as const] : [];
    }),
  );
}

/** The findings of one sheet. */
export interface SheetFindings {
  /** '' for those that stand in no sheet. */
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

const sheetOf = ({ source }: Finding): string => source?.sheet ?? '';

/** The sheets that findings stand in, in the order of the findings. */
export const sheetsOf = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.map(sheetOf)),
];

/** The findings that a filter lets through, by sheet, the first `limit` of them. */
export function shownFindings(
  findings: readonly Finding[],
  { severities, sheet }: Filter,
  limit: number,
): { readonly groups: readonly SheetFindings[]; readonly hidden: number } {
  const chosen = findings.filter(
    (finding) =>
      severities.includes(finding.severity) && (sheet === undefined || sheetOf(finding) === sheet),
  );
  const groups = new Map<string, Finding[]>();
  for (const finding of chosen.slice(0, limit)) {
    const group = groups.get(sheetOf(finding));
    if (group) group.push(finding);
    else groups.set(sheetOf(finding), [finding]);
  }
  return {
    groups: [...groups].map(([name, own]) => ({ sheet: name, findings: own })),
    hidden: Math.max(0, chosen.length - limit),
  };
}

import type { Finding, Severity, Source } from '../../../findings';
import { cellOf, type Forum, type Placed, type Progress, progressOf } from '../../../forum';
import type { WorkbookExamination } from '../../../papers';
import { recordSheets, settingsSheet } from '../../../sheets';
import { wordingFor } from '../../../wording';

/** A declared sheet, and where the workbook has it. */
export interface SheetSummary {
  readonly name: string;
  readonly purpose: string;
  readonly isFound: boolean;
  /** How many records it gave; of Forum, settings. */
  readonly records: number;
  /** Its first record's cell: the workbook may call the sheet otherwise. */
  readonly at: Source | undefined;
}

/** What the view Overview shows. */
export interface OverviewModel {
  readonly forumName: string | undefined;
  /** In words, such as "Thursday 22nd June 2023". */
  readonly date: string | undefined;
  readonly host: string | undefined;
  readonly sheets: readonly SheetSummary[];
  readonly progress: Progress;
  readonly found: Readonly<Record<Severity, number>>;
}

/** Sums up what was examined. */
export function overviewModel({ forum, sheets, findings }: WorkbookExamination): OverviewModel {
  const { forumName, date, host, language } = forum.settings;
  return {
    forumName,
    date: date && wordingFor(language).dates.long(date),
    host,
    sheets: [settingsSummary(forum, sheets), ...recordSummaries(forum, sheets)],
    progress: progressOf(forum),
    found: {
      error: countOf(findings, 'error'),
      warning: countOf(findings, 'warning'),
      note: countOf(findings, 'note'),
    },
  };
}

const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

function settingsSummary(
  { settings, settingsAt }: Forum,
  sheets: ReadonlySet<string>,
): SheetSummary {
  const { name, purpose } = settingsSheet;
  return {
    name,
    purpose,
    isFound: sheets.has(name),
    records: Object.values(settings).filter((value) => value !== undefined).length,
    at: Object.values(settingsAt)[0],
  };
}

function recordSummaries(forum: Forum, sheets: ReadonlySet<string>): readonly SheetSummary[] {
  const summary = (
    { name, purpose }: { readonly name: string; readonly purpose: string },
    records: readonly Placed[],
  ): SheetSummary => ({
    name,
    purpose,
    isFound: sheets.has(name),
    records: records.length,
    at: records[0] && cellOf(records[0].at),
  });
  return [
    summary(recordSheets.agenda, forum.agenda),
    summary(recordSheets.people, forum.people),
    summary(recordSheets.commitments, forum.commitments),
    summary(recordSheets.themes, forum.themes),
    summary(recordSheets.submissions, forum.submissions),
    summary(recordSheets.assessments, forum.assessments),
    summary(recordSheets.stages, forum.stages),
    summary(recordSheets.responses, forum.responses),
  ];
}

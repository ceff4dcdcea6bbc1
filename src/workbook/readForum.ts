import { type Finding, finding, type Result } from '../findings';
import type { Forum, Placed } from '../forum';
import { recordSheets, type Sheet, settingsSheet } from '../sheets';
import { disagreements, type KeyOf, rowKeys } from './disagreements';
import type { Grid } from './grid';
import { joinRows } from './joinRows';
import { readMapping, unmapped, yourHeadersOf } from './mapping';
import { readRecords } from './readRecords';
import { readSettings } from './readSettings';
import { splitPeople } from './splitPeople';
import { splitThemes } from './splitThemes';

/** A forum as read, and which of the declared sheets its workbooks have. */
export interface ReadForum {
  readonly forum: Forum;
  readonly sheets: ReadonlySet<string>;
}

/**
 * Reads a forum from workbooks: the sheets of all of them join, as their Mapping sheets say. Findings name workbook, sheet and cell. A
 * workbook with none of the sheets is a finding of its own.
 */
export function readForum(grids: readonly Grid[]): Result<ReadForum> {
  const findings: Finding[] = [];
  const sheets = new Set<string>();
  const mapping = readMapping(grids);
  const mapped = (sheet: string) => mapping.value.mapping.get(sheet) ?? unmapped;
  const yourHeaders = yourHeadersOf(mapping.value.mapping);
  const settings = readSettings(grids, mapped(settingsSheet.name));
  const used = new Set<Grid>([...mapping.value.foundIn, ...settings.value.foundIn]);
  findings.push(...mapping.findings, ...settings.findings);
  if (settings.value.foundIn.length > 0) sheets.add(settingsSheet.name);
  const records = <Row extends Placed>(sheet: Sheet<Row>, keyOf?: KeyOf<Row>): readonly Row[] => {
    const rows = joinRows(
      grids.map((grid) => {
        const { value, findings: found } = readRecords(
          grid,
          sheet,
          mapped(sheet.name),
          yourHeaders,
        );
        findings.push(...found);
        if (value) {
          sheets.add(sheet.name);
          used.add(grid);
        }
        return value ?? [];
      }),
    );
    if (keyOf) findings.push(...disagreements(rows, sheet, keyOf));
    return rows;
  };
  const { value: forum, findings: split } = splitThemes({
    settings: settings.value.settings,
    settingsAt: settings.value.settingsAt,
    agenda: records(recordSheets.agenda, rowKeys.agenda),
    people: splitPeople(records(recordSheets.people, rowKeys.people)),
    commitments: records(recordSheets.commitments, rowKeys.commitments),
    themes: records(recordSheets.themes),
    submissions: records(recordSheets.submissions),
    assessments: records(recordSheets.assessments),
    stages: records(recordSheets.stages, rowKeys.stages),
    responses: records(recordSheets.responses, rowKeys.responses),
    layoutWishes: mapping.value.layoutWishes,
  });
  findings.push(...split);
  const known = [settingsSheet.name, ...Object.values(recordSheets).map(({ name }) => name)];
  for (const grid of grids.filter((one) => !used.has(one))) {
    const about = { file: grid.workbook, sheets: grid.sheets.map(({ name }) => name), known };
    findings.push(finding('no-known-sheet', about, { workbook: grid.workbook }));
  }
  return { value: { forum, sheets }, findings };
}

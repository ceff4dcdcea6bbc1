import { type Finding, finding } from '../findings';
import { declaredColumn } from './declaredColumn';
import type { Export, UnderstoodQuestion } from './exportModel';
import type { ImportChoices } from './importPlan';

/** The columns that are to be asked about before an export can be brought in. */
export const unsureColumns = ({ columns }: Export): readonly UnderstoodQuestion[] =>
  columns.filter(({ isSure }) => !isSure);

/** What keeps an export from being brought in as it is understood: what is not sure, and what it lacks. */
export function obstacles(own: Export, { dateOrder }: ImportChoices): readonly Finding[] {
  const { workbook, sheet, columns, refsFromTimes } = own;
  const source = { workbook, sheet: sheet.name };
  const unsure = unsureColumns(own).flatMap(({ yourColumn, cell, role }) => {
    if (!('field' in role)) return [];
    const { header: field } = declaredColumn(role.field);
    const about = { column: yourColumn, field, cell };
    return [finding('import-column-unsure', about, { ...source, cell })];
  });
  const has = (...fields: readonly string[]) =>
    columns.find(({ role }) => 'field' in role && fields.includes(role.field));
  const received = has('received');
  const isUnclear = received && own.dateOrder === 'unclear' && dateOrder === undefined;
  return [
    ...(has('ref') || (refsFromTimes && received)
      ? []
      : [finding('import-without-refs', { file: workbook }, source)]),
    ...(has('submission', 'topic')
      ? []
      : [finding('import-without-ideas', { file: workbook }, source)]),
    ...unsure,
    ...(isUnclear
      ? [
          finding(
            'import-dates-unclear',
            { column: received.yourColumn },
            { ...source, cell: received.cell },
          ),
        ]
      : []),
  ];
}

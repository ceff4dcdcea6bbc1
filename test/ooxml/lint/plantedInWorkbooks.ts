import type { Change, PlantedFault } from './planted';

const table = 'xl/tables/table1.xml';

const faults: readonly (readonly [what: string, rule: string, change: Change])[] = [
  [
    'a column whose header says another name',
    'table-columns',
    { part: table, from: 'name="Setting"', to: 'name="Settings"' },
  ],
  [
    'a column that is not named',
    'table-columns',
    { part: table, from: /<tableColumn id="2"[^>]*>/, to: '' },
  ],
  [
    'two columns of one name',
    'table-columns',
    { part: table, from: 'name="Value"', to: 'name="setting"' },
  ],
  ['a table without rows', 'table-rows', { part: table, from: 'ref="A1:B21"', to: 'ref="A1:B1"' }],
  [
    'two tables of one name',
    'table-names',
    { part: 'xl/tables/table2.xml', from: /displayName="[^"]*"/, to: 'displayName="FORUM"' },
  ],
  [
    'two tables of one number',
    'table-names',
    { part: 'xl/tables/table2.xml', from: ' id="2"', to: ' id="1"' },
  ],
  [
    'a font whose name comes before its size',
    'fonts-in-order',
    {
      part: 'xl/styles.xml',
      from: '<sz val="12"/><name val="Calibri"/>',
      to: '<name val="Calibri"/><sz val="12"/>',
    },
  ],
];

/** Faults of workbooks. */
export const plantedInWorkbooks: readonly PlantedFault[] = faults.map(([what, rule, change]) => ({
  what,
  rule,
  changes: [change],
  ground: 'workbook',
}));

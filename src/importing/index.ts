export type { Export, UnderstoodQuestion } from './exportModel';
export { importedWorkbook, roleWords } from './importedWorkbook';
export type { ImportChoices, ImportPlan } from './importPlan';
export { planImport } from './planImport';
export { obstacles, unsureColumns } from './questionsOf';
export { understandExport } from './understandExport';
export { type Chosen, withRoles } from './withRoles';

export { goToCell } from './goToCell';
export { gridOf } from './gridOf';
export type { Live, LiveProblem } from './live';
export type { RawWorkbook } from './rawWorkbook';
export { readWorkbook } from './readWorkbook';
export { watchWorkbook } from './watchWorkbook';

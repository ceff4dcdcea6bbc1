import type { WorkbookPlan } from '../../src/workbook';
import { sample } from './sample';
import { starter } from './starter';

/** The workbooks in templates/ by file name. */
export const workbooks: Readonly<Record<string, WorkbookPlan>> = {
  'starter.xlsx': starter,
  'sample-forum.xlsx': sample,
};

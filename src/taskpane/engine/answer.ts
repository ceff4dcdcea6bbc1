import type { Finding, Result } from '../../findings';
import { examine, type WorkbookExamination } from '../../papers';
import type { Grid } from '../../workbook';
import { readWorkbookFile } from '../../workbook/file';
import { gridOf } from '../../workbook/live';
import { make } from './make';
import type { Examined, Request, WorkbookInput } from './messages';
import { assessModel } from './models/assess';
import { overviewModel } from './models/overview';
import { responses, slides } from './previews';
import type { Step } from './step';

let examination: WorkbookExamination | undefined;

/** Does what the pane asks, and remembers the workbook that was examined last. */
export async function answer(request: Request, step: Step): Promise<unknown> {
  switch (request.kind) {
    case 'examine':
      return examineInput(request.about, step);
    case 'slides':
      return slides(examinationOf(), request.about.template, step);
    case 'responses':
      return responses(examinationOf(), request.about);
    case 'make':
      return make(examinationOf(), request.about, step);
  }
}

function examinationOf(): WorkbookExamination {
  if (!examination) throw new Error('no workbook was examined');
  return examination;
}

async function examineInput(input: WorkbookInput, step: Step): Promise<Examined> {
  step('Reading the workbook');
  const { value: grid, findings } = await read(input);
  step('Checking');
  examination = examineGrid(grid, findings);
  const { forum } = examination;
  return {
    findings: examination.findings,
    overview: overviewModel(examination),
    assess: assessModel(forum),
  };
}

async function read(input: WorkbookInput): Promise<Result<Grid | undefined>> {
  return input.kind === 'live'
    ? { value: gridOf(input.raw), findings: [] }
    : readWorkbookFile(input.name, input.bytes);
}

/** As the command line does: of a file that can't be read, that is all there is to say. */
function examineGrid(grid: Grid | undefined, findings: readonly Finding[]): WorkbookExamination {
  const examined = examine(grid ? [grid] : []);
  return { ...examined, findings: grid ? [...findings, ...examined.findings] : findings };
}

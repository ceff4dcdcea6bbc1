import type { Finding, Result } from '../../findings';
import type { Forum } from '../../forum';
import { examine, type WorkbookExamination } from '../../papers';
import { type Grid, mendsOf, readMappingFile, settingPlace, setUpWorkbook } from '../../workbook';
import { readWorkbookFile } from '../../workbook/file';
import { type Additions, gridOf, layoutParts, missingParts } from '../../workbook/live';
import type { Beside } from './importing';
import { make } from './make';
import type { Examined, ImportQuestion, Request, TemplateSetting, WorkbookInput } from './messages';
import { assessModel } from './models/assess';
import { overviewModel } from './models/overview';
import { page, responses, slides } from './previews';
import type { Step } from './step';
import { corrected, understood, understoodLetterhead } from './templates';

let examination: WorkbookExamination | undefined;
let examinedGrid: Grid | undefined;
/** The mapping file beside it, as it is read. */
let mappingGrids: readonly Grid[] = [];

/** Does what the pane asks, and remembers the workbook that was examined last. */
export async function answer(request: Request, step: Step): Promise<unknown> {
  switch (request.kind) {
    case 'examine':
      return examineInput(request.about, step);
    case 'missing':
      return missing();
    // What understands headers is large, and loads when it is first asked for.
    case 'columns': {
      const { columnsModel } = await import('./columns');
      return examinedGrid ? columnsModel(examinedGrid, mappingGrids) : { tables: [], declared: [] };
    }
    case 'mapping': {
      if (!examinedGrid) throw new Error('no workbook was examined');
      const { mappingAnswer } = await import('./columns');
      return mappingAnswer(examinedGrid, mappingGrids, request.about);
    }
    case 'import': {
      const { importPreview } = await import('./importing');
      return importPreview(request.about, besideFor(request.about));
    }
    case 'importFile': {
      const { importedFile } = await import('./importing');
      return importedFile(request.about, besideFor(request.about));
    }
    case 'slides':
      return slides(examinationOf(), request.about, step);
    case 'responses':
      return responses(examinationOf(), request.about);
    case 'page':
      return page(examinationOf(), request.about);
    case 'template':
      return understood(request.about, examination?.forum.layoutWishes ?? []);
    case 'letterhead':
      return understoodLetterhead(request.about);
    case 'correct':
      return corrected(request.about);
    case 'layoutRow':
      return examinedGrid && layoutParts(examinedGrid, request.about);
    case 'make':
      return make(examinationOf(), request.about, step);
  }
}

/** The workbook that an export is brought into or stands beside, if any, as it is read. */
function besideFor({ isBeside }: ImportQuestion): Beside {
  return isBeside && examinedGrid
    ? { grid: examinedGrid, grids: [...mappingGrids, examinedGrid] }
    : { grid: undefined, grids: [] };
}

function examinationOf(): WorkbookExamination {
  if (!examination) throw new Error('no workbook was examined');
  return examination;
}

async function examineInput(input: WorkbookInput, step: Step): Promise<Examined> {
  step('Reading the workbook');
  const { value: grid, findings } = await read(input);
  step('Checking');
  examinedGrid = grid;
  const mapping = mappingBeside(input);
  mappingGrids = mapping.value ? [mapping.value] : [];
  examination = examineGrid(grid, [...findings, ...mapping.findings]);
  const { forum } = examination;
  return {
    findings: examination.findings,
    overview: overviewModel(examination),
    assess: assessModel(forum, grid),
    templates: {
      deck: templateSetting(grid, forum, 'deckTemplate'),
      responses: templateSetting(grid, forum, 'responseTemplate'),
    },
    mends: grid ? mendsOf(grid, forum, examination.findings) : [],
  };
}

/** What the workbook lacks of all sheets, set up empty. Nothing where it could not be read. */
function missing(): Additions {
  const notes = { kind: 'notes', name: '', heading: '', lines: [] } as const;
  const plan = setUpWorkbook(
    { title: '', language: 'en-GB', notes },
    { forum: { language: 'en-GB' } },
  );
  return examinedGrid
    ? missingParts(examinedGrid, plan)
    : { sheets: [], columns: [], lists: [], dates1904: false };
}

async function read(input: WorkbookInput): Promise<Result<Grid | undefined>> {
  return input.kind === 'live'
    ? { value: gridOf(input.raw), findings: [] }
    : readWorkbookFile(input.name, input.bytes);
}

function mappingBeside(input: WorkbookInput): Result<Grid | undefined> {
  return input.kind === 'file' && input.mapping
    ? readMappingFile(input.mapping.name, input.mapping.content)
    : { value: undefined, findings: [] };
}

/** As the command line does: of a file that can't be read, that is all there is to say. */
function examineGrid(grid: Grid | undefined, findings: readonly Finding[]): WorkbookExamination {
  const examined = examine(grid ? [...mappingGrids, grid] : []);
  return { ...examined, findings: grid ? [...findings, ...examined.findings] : findings };
}

function templateSetting(
  grid: Grid | undefined,
  { settings }: Forum,
  field: 'deckTemplate' | 'responseTemplate',
): TemplateSetting | undefined {
  const place = grid && settingPlace(grid, field);
  return place && { name: settings[field], place };
}

import {
  addParts,
  addRows,
  appendTexts,
  canOpenNewWorkbook,
  goToCell,
  openNewWorkbook,
  readWorkbook,
  savesItself,
  takeOutParts,
  takeOutRows,
  watchWorkbook,
  writeCells,
  writeSetting,
} from '../../workbook/live';
import { shellWords } from '../words/shell';
import type { OpenWorkbook } from './openWorkbook';

/** The workbook that is open in Excel. */
export function liveWorkbook(): OpenWorkbook {
  return {
    kind: 'live',
    name: nameIn(Office.context.document?.url) ?? shellWords.title,
    read: async () => {
      const raw = await readWorkbook();
      return raw.kind === 'problem'
        ? raw
        : { kind: 'done', value: { kind: 'live', raw: raw.value } };
    },
    edits: {
      goToCell,
      writeCells,
      writeSetting,
      addParts,
      appendTexts,
      addRows,
      takeOutRows: (added) => takeOutRows(added),
      takeOutParts,
      savesItself,
      openNewWorkbook: canOpenNewWorkbook() ? openNewWorkbook : undefined,
      watch: watchWorkbook,
    },
  };
}

/** The file's name at the end of a path or an address; a workbook that was never saved has none. */
function nameIn(place: string | undefined): string | undefined {
  const last = place?.split(/[\\/]/).at(-1)?.split('?')[0];
  if (!last) return undefined;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

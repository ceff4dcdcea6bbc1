import { done } from './live';
import { runInExcel } from './runInExcel';

/** Watches the cell that the user is in. */
export interface ActiveCellWatch {
  /** Asks for the active cell; its value is known from `entered` on, after a sync. */
  readonly ask: (context: Excel.RequestContext) => void;
  readonly entered: () => void;
  /** The user has gone to another cell: compares the one left with what it held when it was entered. */
  readonly left: () => void;
  /** Excel itself has told of a change at an address of any sheet. */
  readonly told: (address: string) => void;
}

interface Entered {
  readonly sheet: string;
  readonly cell: string;
  readonly value: unknown;
}

/** Calls back when a cell that is left has changed without Excel saying so. One question to Excel at a time. */
export function watchActiveCell(changed: () => void): ActiveCellWatch {
  let asked: (() => Entered) | undefined;
  let cell: Entered | undefined;
  let isAsking = false;
  let isLeftAgain = false;

  const ask = (context: Excel.RequestContext) => {
    const active = context.workbook.getActiveCell();
    active.load('address,values');
    active.worksheet.load('name');
    asked = () => ({
      sheet: active.worksheet.name,
      cell: active.address.slice(active.address.lastIndexOf('!') + 1),
      value: active.values[0]?.[0],
    });
  };
  const entered = () => {
    cell = asked?.();
  };
  const compare = () =>
    runInExcel(async (context) => {
      const before = cell;
      const now =
        before &&
        context.workbook.worksheets
          .getItemOrNullObject(before.sheet)
          .getRange(before.cell)
          .load('values');
      ask(context);
      await context.sync();
      const isOther = now && !now.isNullObject && now.values[0]?.[0] !== before?.value;
      // Told of meanwhile: then it is being read already.
      if (isOther && before === cell) changed();
      entered();
      return done(undefined);
    });
  const left = async () => {
    if (isAsking) {
      isLeftAgain = true;
      return;
    }
    isAsking = true;
    await compare();
    isAsking = false;
    if (isLeftAgain) {
      isLeftAgain = false;
      left();
    }
  };
  return {
    ask,
    entered,
    left,
    told: (address) => {
      if (cell && address.includes(cell.cell)) cell = undefined;
    },
  };
}

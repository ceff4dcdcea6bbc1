import type { WorkbookEdits } from './openWorkbook';
import type { Outcome } from './problem';

/** The watching of a workbook's changes, which Excel may refuse for the moment. */
interface Watching {
  /** Starts to watch, unless it is watched already. */
  readonly ensure: () => Promise<void>;
  readonly end: () => void;
}

/** Watches a workbook once; where Excel refuses, it can be asked again. */
export function watching(watch: WorkbookEdits['watch'], changed: () => void): Watching {
  let asked: Promise<Outcome<() => Promise<void>>> | undefined;
  return {
    ensure: async () => {
      asked ??= watch(changed);
      const outcome = await asked;
      if (outcome.kind === 'problem') asked = undefined;
    },
    end: async () => {
      const outcome = await asked;
      if (outcome?.kind === 'done') await outcome.value();
    },
  };
}

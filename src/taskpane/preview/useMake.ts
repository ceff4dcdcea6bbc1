import { useCallback, useRef, useState } from 'react';
import type { PaperFile } from '../../papers';
import { cancelled, type Make } from '../engine';
import { save } from '../save';
import type { Problem, Session } from '../session';

/** How far making a paper is. */
export type Making =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'making'; readonly step: string }
  | { readonly kind: 'saved'; readonly file: PaperFile; readonly words: string }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly file: PaperFile | undefined };

interface Maker {
  readonly making: Making;
  readonly make: (what: Make) => void;
  /** Ends the making. */
  readonly cancel: () => void;
  /** Saves again what was made last. */
  readonly saveAgain: (file: PaperFile) => void;
}

/** Makes a paper and saves it. */
export function useMake({ engine, settled }: Session, firstStep: string): Maker {
  const [making, setMaking] = useState<Making>({ kind: 'nothing' });
  const isWanted = useRef(false);
  const cancel = useCallback(() => {
    isWanted.current = false;
    engine.cancel();
  }, [engine]);
  const saveAgain = useCallback(async (file: PaperFile) => {
    const saved = await save(file);
    if (saved.kind === 'done') setMaking({ kind: 'saved', file, words: saved.value });
    else setMaking({ kind: 'problem', problem: saved.problem, file });
  }, []);
  const make = useCallback(
    async (what: Make) => {
      setMaking({ kind: 'making', step: firstStep });
      isWanted.current = true;
      await settled();
      if (!isWanted.current) {
        setMaking({ kind: 'problem', problem: cancelled, file: undefined });
        return;
      }
      const made = await engine.ask('make', what, (step) => setMaking({ kind: 'making', step }));
      if (made.kind === 'problem') {
        setMaking({ kind: 'problem', problem: made.problem, file: undefined });
        return;
      }
      const [file] = made.value.files;
      if (file) await saveAgain(file);
      else setMaking({ kind: 'problem', problem: whyNot(made.value.findings), file: undefined });
    },
    [engine, settled, firstStep, saveAgain],
  );
  return { making, make, cancel, saveAgain };
}

function whyNot(
  findings: readonly { severity: string; message: string; remedy: string }[],
): Problem {
  const error = findings.find(({ severity }) => severity === 'error') ?? findings[0];
  return {
    reason: 'not made',
    message: error?.message ?? 'There is nothing to make.',
    remedy: error?.remedy ?? 'Look at the list in Check.',
  };
}

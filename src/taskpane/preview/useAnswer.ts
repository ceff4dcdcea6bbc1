import { useEffect, useState } from 'react';
import type { RequestKind, Requests } from '../engine';
import type { Outcome, Session } from '../session';

/** An answer of the engine, with whether it is about the workbook as it was last read. */
interface Answer<T> {
  readonly outcome: Outcome<T> | undefined;
  readonly isCurrent: boolean;
}

/**
 * What the engine answers about the workbook as it was last read; asked again when that or the question changes.
 * The last answer stays until the next one is there. `about` must be the same object while it means the same.
 */
export function useAnswer<K extends RequestKind>(
  { engine, version }: Session,
  kind: K,
  about: Requests[K]['about'],
): Answer<Requests[K]['gives']> {
  const [given, setGiven] = useState<{
    readonly outcome: Outcome<Requests[K]['gives']>;
    readonly version: number;
    readonly about: unknown;
  }>();
  useEffect(() => {
    let isWanted = true;
    engine.ask(kind, about).then((outcome) => {
      if (isWanted) setGiven({ outcome, version, about });
    });
    return () => {
      isWanted = false;
    };
  }, [engine, version, kind, about]);
  const isCurrent = given?.version === version && given.about === about;
  return { outcome: given?.outcome, isCurrent };
}

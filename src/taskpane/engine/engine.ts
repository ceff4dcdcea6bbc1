import { notFetched, type Outcome, type Problem } from '../session/problem';
import type { Reply, RequestKind, Requests, WorkbookInput } from './messages';

/** The engine in its worker, as the main thread sees it. */
export interface Engine {
  /** Asks something; `step` is told in words what is being done. Answers come in the order of the questions. */
  readonly ask: <K extends RequestKind>(
    kind: K,
    about: Requests[K]['about'],
    step?: (words: string) => void,
  ) => Promise<Outcome<Requests[K]['gives']>>;
  /** Ends whatever is being done; what was asked comes back as cancelled. The workbook stays known. */
  readonly cancel: () => void;
}

interface Waiting {
  readonly settle: (outcome: Outcome<unknown>) => void;
  readonly step: (words: string) => void;
}

/** Said of what was cancelled. */
export const cancelled: Problem = {
  reason: 'cancelled',
  message: 'You cancelled this.',
  remedy: 'Nothing was made.',
};

/** Starts an engine. Its worker starts with the first question, and anew after a cancel. */
export function startEngine(newWorker: () => Worker): Engine {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let known: WorkbookInput | undefined;
  let next = 1;

  const endAll = (problem: Problem) => {
    worker?.terminate();
    worker = undefined;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { settle } of all) settle({ kind: 'problem', problem });
  };

  const started = (): Worker => {
    const fresh = newWorker();
    fresh.onmessage = ({ data }: MessageEvent<Reply>) => {
      const one = waiting.get(data.id);
      if (data.kind === 'step') one?.step(data.step);
      else {
        waiting.delete(data.id);
        one?.settle(data);
      }
    };
    // Without words where the worker's own file does not come.
    fresh.onerror = ({ message }: { readonly message?: string }) =>
      endAll(message === undefined ? notFetched : stopped(message));
    return fresh;
  };

  const post = (kind: RequestKind, about: unknown, one: Waiting) => {
    worker ??= started();
    const id = next++;
    waiting.set(id, one);
    worker.postMessage({ id, kind, about });
  };

  return {
    ask: <K extends RequestKind>(
      kind: K,
      about: Requests[K]['about'],
      step: (words: string) => void = () => undefined,
    ) =>
      new Promise<Outcome<Requests[K]['gives']>>((resolve) => {
        const isFresh = worker === undefined;
        if (isExamine(kind, about)) known = about;
        else if (isFresh && known) post('examine', known, { settle: () => undefined, step });
        // The worker answers a request of kind K with what Requests says it gives.
        post(kind, about, {
          settle: (outcome) => resolve(outcome as Outcome<Requests[K]['gives']>),
          step,
        });
      }),
    cancel: () => endAll(cancelled),
  };
}

function isExamine(kind: RequestKind, about: unknown): about is WorkbookInput {
  return kind === 'examine' && about !== undefined;
}

function stopped(words: string): Problem {
  return {
    reason: 'unexpected',
    message: `The part of the pane that makes papers stopped${words ? `: ${words}` : '.'}`,
    remedy: 'Try again. If the workbook is very large, close other programs first.',
  };
}

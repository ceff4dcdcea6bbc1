/** Something that is done once a storm of wishes has passed, and never twice at the same time. */
export interface Calmly {
  /** Wishes for it: it is done `rest` milliseconds after the last wish. */
  readonly wish: () => void;
  /** Does at once what is wished for, and waits until nothing is wished for any more. */
  readonly settled: () => Promise<void>;
  /** Forgets all wishes. */
  readonly end: () => void;
}

/** Does something slow for many quick wishes: once they rest, and once more for those that came meanwhile. */
export function calmly(act: () => Promise<void>, rest: number): Calmly {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let acting: Promise<void> | undefined;
  let isWished = false;
  const run = async () => {
    timer = undefined;
    if (acting) {
      isWished = true;
      return;
    }
    acting = act();
    try {
      await acting;
    } finally {
      acting = undefined;
      if (isWished) {
        isWished = false;
        wish();
      }
    }
  };
  const wish = () => {
    clearTimeout(timer);
    timer = setTimeout(run, rest);
  };
  return {
    wish,
    settled: async () => {
      while (timer !== undefined || acting) {
        if (acting) await acting.catch(() => undefined);
        else {
          clearTimeout(timer);
          await run();
        }
      }
    },
    end: () => {
      clearTimeout(timer);
      timer = undefined;
      isWished = false;
    },
  };
}

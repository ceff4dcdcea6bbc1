/** Something that is done once a storm of wishes has passed, and never twice at the same time. */
export interface Calmly {
  /** Wishes for it: it is done `rest` milliseconds after the last wish. */
  readonly wish: () => void;
  /** Forgets all wishes. */
  readonly end: () => void;
}

/** Does something slow for many quick wishes: once they rest, and once more for those that came meanwhile. */
export function calmly(act: () => Promise<void>, rest: number): Calmly {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isActing = false;
  let isWished = false;
  const run = async () => {
    timer = undefined;
    if (isActing) {
      isWished = true;
      return;
    }
    isActing = true;
    try {
      await act();
    } finally {
      isActing = false;
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
    end: () => {
      clearTimeout(timer);
      isWished = false;
    },
  };
}

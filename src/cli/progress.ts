/** Tells somebody at a terminal what takes so long. */
export interface Progress {
  readonly step: (what: string) => void;
  readonly done: () => void;
}

const patience = 1000;

/** Shows steps on a terminal once the work has taken a second; shows nothing elsewhere. */
export function progressOn(
  terminal: { readonly isTTY?: boolean; readonly write: (text: string) => unknown },
  isQuiet: boolean,
): Progress {
  if (!terminal.isTTY || isQuiet) return { step: () => undefined, done: () => undefined };
  let current = '';
  let isShown = false;
  const show = () => {
    isShown = true;
    terminal.write(`\r\u001b[K${current} …`);
  };
  const timer = setTimeout(show, patience);
  const start = performance.now();
  return {
    step: (what) => {
      current = what;
      if (isShown || performance.now() - start > patience) show();
    },
    done: () => {
      clearTimeout(timer);
      if (isShown) terminal.write('\r\u001b[K');
      isShown = false;
    },
  };
}

/** Starts the worker that reads workbooks and makes papers. */
export const newWorker = (): Worker => new Worker(new URL('./engine.worker.ts', import.meta.url));

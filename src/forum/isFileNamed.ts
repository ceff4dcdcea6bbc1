import { nameKey } from './names';

/** Whether a name somebody typed is that of a file, which may be named without its ending. */
export const isFileNamed = (name: string, file: string): boolean =>
  [file, file.replace(/\.[^.]*$/, '')].some((one) => nameKey(one) === nameKey(name));

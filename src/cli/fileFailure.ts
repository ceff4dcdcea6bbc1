import { CommandFailure, exitCode } from './exitCode';

/** The code of a failed system call, such as "ENOENT"; undefined for other errors. */
export function systemCode(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}

/** Words why a file could not be read. */
export function readFailure(file: string, cause: unknown): CommandFailure {
  switch (systemCode(cause)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new CommandFailure(
        `There is no file ${file}.`,
        'Check the name and the folder.',
        exitCode.wrongUse,
      );
    case 'EISDIR':
      return new CommandFailure(
        `${file} is a folder.`,
        'Give the workbooks in it by name.',
        exitCode.wrongUse,
      );
    case 'EACCES':
    case 'EPERM':
      return new CommandFailure(
        `You have no right to read ${file}.`,
        'Ask its owner for the right to read it, or copy it to a folder of your own.',
      );
    case 'EBUSY':
      return new CommandFailure(
        `${file} is in use by another program.`,
        'Close it there, and try again.',
      );
    case 'ERR_FS_FILE_TOO_LARGE':
      return new CommandFailure(`${file} is larger than 2 GB.`, 'Choose a smaller file.');
    default:
      return new CommandFailure(
        `${file} could not be read.`,
        'Try a copy of it in another folder.',
      );
  }
}

/** Words why a file could not be written. */
export function writeFailure(place: string, cause: unknown): CommandFailure {
  switch (systemCode(cause)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new CommandFailure(
        `You have no right to write to ${place}. Nothing was written.`,
        'Choose another folder with --out.',
      );
    case 'EBUSY':
      return new CommandFailure(
        `${place} is open in another program. Nothing was written.`,
        'Close it there, and try again.',
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return new CommandFailure(
        `The disk that holds ${place} is full. Nothing was written.`,
        'Make room, or choose another folder with --out.',
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new CommandFailure(
        `${place} is not a folder. Nothing was written.`,
        'Choose another folder with --out.',
        exitCode.wrongUse,
      );
    default:
      return new CommandFailure(
        `${place} could not be written. Nothing was written.`,
        'Choose another folder with --out.',
      );
  }
}

import type { ExitCode } from '../exitCode';

/** Takes the exit code that a command ends with. */
export type End = (code: ExitCode) => void;

/** What the command line ends with: all made; errors in the workbook or its file; called wrongly. */
export const exitCode = { done: 0, errors: 1, wrongUse: 2 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Something outside the program that keeps it from going on; its message is for the user. */
export class CommandFailure extends Error {
  readonly remedy: string;
  readonly code: ExitCode;

  constructor(message: string, remedy: string, code: ExitCode = exitCode.errors) {
    super(message);
    this.remedy = remedy;
    this.code = code;
  }
}

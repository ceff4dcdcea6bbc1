/** What "import" is told. */
export interface ImportOptions {
  readonly into?: string;
  readonly after?: readonly string[];
  readonly as?: readonly string[];
  readonly prefix?: string;
  readonly dates?: 'day first' | 'month first';
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

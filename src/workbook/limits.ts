import type { Limits } from '../ooxml';

/** What a workbook may hold once unpacked: 100,000 submissions take about 60 MB. */
export const workbookLimits: Limits = { bytes: 400 * 1024 * 1024, parts: 5_000 };

/** Rows with values that a sheet may have. */
export const rowLimit = 250_000;

/** Filled cells that a sheet of an OpenDocument may have: a cell may say that it comes a million times. */
export const cellLimit = 5_000_000;

/** Columns that a sheet may have, in Excel as in LibreOffice. */
export const columnLimit = 16_384;

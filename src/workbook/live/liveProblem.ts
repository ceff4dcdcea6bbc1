import type { LiveProblem, LiveReason } from './live';

/** What is said of each reason where nothing more is known. */
const wording: Readonly<Record<LiveReason, Omit<LiveProblem, 'reason'>>> = {
  'editing a cell': {
    message: 'Excel is waiting for you to finish typing in a cell.',
    remedy: 'Press Enter or Esc in the cell, then try again.',
  },
  protected: {
    message: 'This part of the workbook is protected.',
    remedy: 'Select Review, then Unprotect Sheet or Protect Workbook, and try again.',
  },
  'read only': {
    message: 'The workbook is open for reading only, so nothing was changed.',
    remedy: 'Select Edit Workbook or Enable Editing, or save a copy and use that.',
  },
  'not there': {
    message: 'A sheet, table or cell is no longer in the workbook.',
    remedy: 'Refresh the list, then try again.',
  },
  'changed since': {
    message: 'The workbook changed while this was being done, so nothing was written.',
    remedy: 'Check the change, refresh the list, then try again.',
  },
  offline: {
    message: 'Excel has lost its connection.',
    remedy: 'Check your network, then try again. The workbook has not been changed.',
  },
  'session expired': {
    message: 'The session with Excel has run out.',
    remedy: 'Reload the page or reopen the workbook, then try again.',
  },
  'too large': {
    message: 'A row of the workbook holds more than Excel can send at once.',
    remedy:
      'Shorten the longest texts, or save the workbook and drop it on this page in a browser.',
  },
  closed: {
    message: 'The workbook is closed, or is not the one in front.',
    remedy: 'Open the workbook again, then try again.',
  },
  unexpected: {
    message: 'Excel could not do this.',
    remedy: 'Save your work, then try again. If it happens again, reopen the workbook.',
  },
};

/** A problem by its reason, with more exact words where they are known. */
export function liveProblem(
  reason: LiveReason,
  exact: Partial<Pick<LiveProblem, 'message' | 'remedy'>> = {},
): LiveProblem {
  return { reason, ...wording[reason], ...exact };
}

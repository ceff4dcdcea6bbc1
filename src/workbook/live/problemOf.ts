import type { LiveProblem, LiveReason } from './live';
import { liveProblem } from './liveProblem';

/** The reasons behind the codes of Excel.ErrorCodes, and those that only the host gives. */
const reasons: Readonly<Record<string, LiveReason>> = {
  InvalidOperationInCellEditMode: 'editing a cell',
  AccessDenied: 'protected',
  ItemNotFound: 'not there',
  InvalidReference: 'not there',
  ItemAlreadyExists: 'changed since',
  Conflict: 'changed since',
  RequestPayloadSizeLimitExceeded: 'too large',
  ResponsePayloadSizeLimitExceeded: 'too large',
  InvalidOrTimedOutSession: 'session expired',
  InvalidRequestContext: 'session expired',
  ConnectionFailureWithStatus: 'offline',
  ConnectionFailureWithoutStatus: 'offline',
  InactiveWorkbook: 'closed',
  RequestAborted: 'closed',
};

/**
 * What an error thrown by Office.js means for the user. `online` is what the browser says of the network.
 * An error without one of Office's codes is a programmer's mistake and is thrown on.
 */
export function problemOf(error: unknown, online: boolean): LiveProblem {
  const code = codeOf(error);
  if (code === undefined) throw error;
  const reason = reasons[code];
  if (reason !== undefined) return liveProblem(reason);
  if (!online) return liveProblem('offline');
  return liveProblem('unexpected', { message: `Excel could not do this (${code}).` });
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' || typeof code === 'number' ? String(code) : undefined;
}

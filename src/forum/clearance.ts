import type { Response } from './model';

/** Whether a response may be published: somebody cleared it, on a day. All others are drafts. */
export function isCleared({ clearedBy, clearedOn }: Response): boolean {
  return clearedBy !== undefined && clearedOn !== undefined;
}

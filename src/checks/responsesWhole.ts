import { type Finding, finding } from '../findings';
import { cellOf, isCleared, type Response } from '../forum';
import type { Check } from './check';

/** Responses without refs, decision, reason, clearance, or the commitment that an adopted proposal went into. */
export const responsesWhole: Check = ({ responses }) => responses.flatMap(problemsOf);

function problemsOf(response: Response): readonly Finding[] {
  const { refs, decision, reason, commitment, at } = response;
  const findings: Finding[] = [];
  const isWhole = decision !== undefined && reason !== undefined;
  if (refs.length === 0) findings.push(finding('response-without-ref', {}, cellOf(at, 'refs')));
  if (isCleared(response) && !isWhole) {
    const field = decision === undefined ? 'decision' : 'reason';
    findings.push(finding('cleared-without-reason', {}, cellOf(at, field)));
  } else {
    if (decision === undefined)
      findings.push(finding('decision-missing', {}, cellOf(at, 'decision')));
    if (reason === undefined) findings.push(finding('reason-missing', {}, cellOf(at, 'reason')));
  }
  if ((decision === 'Adopted' || decision === 'Partly adopted') && commitment === undefined) {
    findings.push(finding('commitment-missing', { decision }, cellOf(at, 'commitment')));
  }
  return [...findings, ...clearanceOf(response)];
}

function clearanceOf(response: Response): readonly Finding[] {
  const { clearedBy, clearedOn, at } = response;
  if (clearedBy === undefined && clearedOn === undefined) {
    return [finding('response-not-cleared', {}, cellOf(at, 'clearedOn'))];
  }
  if (clearedOn === undefined) {
    return [finding('clearance-half', { missing: 'Cleared on' }, cellOf(at, 'clearedOn'))];
  }
  return clearedBy === undefined
    ? [finding('clearance-half', { missing: 'Cleared by' }, cellOf(at, 'clearedBy'))]
    : [];
}

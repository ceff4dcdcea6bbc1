import {
  composeResponses,
  type NamedDocument,
  type ResponsesOptions,
} from '../../compose/responses';
import type { Result } from '../../findings';
import { wordingFor } from '../../wording';
import { type Examination, errorsFor } from '../examine';

/** The documents of the reasoned responses, as they would be written. None where an error keeps them from being made. */
export function previewResponses(
  { forum, findings }: Examination,
  options: ResponsesOptions,
): Result<readonly NamedDocument[]> {
  if (errorsFor(findings, 'responses').length > 0) return { value: [], findings };
  return {
    value: composeResponses(forum, wordingFor(forum.settings.language), options),
    findings,
  };
}

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { Problem } from '../session';
import { shellWords } from '../words/shell';

interface Props {
  readonly problem: Problem;
  readonly onRetry: () => void;
}

/** What went wrong, what to do about it, and a button that tries again. */
export function ProblemMessage({ problem, onRetry }: Props) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{problem.message}</MessageBarTitle> {problem.remedy}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{shellWords.tryAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

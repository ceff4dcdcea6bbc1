import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { ProblemMessage } from '../shell/ProblemMessage';
import { columnsWords as words } from '../words/columns';
import type { Undo } from './keepMapping';
import type { Keeping } from './useKeeping';

interface Props {
  readonly keeping: Keeping;
  readonly onUndo: (how: NonNullable<Undo>) => void;
}

/** How far keeping is: what was written, with a way back, or why not. */
export function KeepingState({ keeping, onUndo }: Props) {
  switch (keeping.kind) {
    case 'idle':
      return null;
    case 'working':
      return <Spinner size="tiny" label={words.keeping} />;
    case 'failed':
      return <ProblemMessage problem={keeping.problem} onRetry={keeping.retry} />;
    case 'refused':
      return keeping.findings.map(({ message, remedy }) => (
        <MessageBar key={message} intent="error" layout="multiline">
          <MessageBarBody>
            {message} {remedy}
          </MessageBarBody>
        </MessageBar>
      ));
    case 'kept': {
      const { said, undo } = keeping;
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{said}</MessageBarBody>
          {undo && (
            <MessageBarActions>
              <Button onClick={() => onUndo(undo)}>{words.undo}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      );
    }
  }
}

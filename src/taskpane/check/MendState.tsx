import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { ProblemMessage } from '../shell/ProblemMessage';
import { mendWords as words } from '../words/mend';
import type { Mending } from './useMending';

interface Props {
  readonly mending: Mending;
  readonly onUndo: () => void;
}

/** How far mending is: what was written, with a way back, or why not. */
export function MendState({ mending, onUndo }: Props) {
  switch (mending.kind) {
    case 'idle':
      return null;
    case 'writing':
      return <Spinner size="tiny" label={words.mending} />;
    case 'failed':
      return <ProblemMessage problem={mending.problem} onRetry={mending.retry} />;
    case 'mended':
      return (
        <MessageBar intent="success">
          <MessageBarBody>{words.mended(mending.cells.length)}</MessageBarBody>
          <MessageBarActions>
            <Undo onUndo={onUndo} />
          </MessageBarActions>
        </MessageBar>
      );
  }
}

/** Takes the place of the Mend button, which is gone by now, for the keyboard too. */
function Undo({ onUndo }: Pick<Props, 'onUndo'>) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={place}>
      <Button onClick={onUndo}>{words.undo}</Button>
    </div>
  );
}

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Finding } from '../../findings';
import type { Problem } from '../session';
import { shellWords as words } from '../words/shell';
import { ProblemMessage } from './ProblemMessage';

/** How far a change is that the user asked for. What was done says so, and may be undone. */
export type Change =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly said: string; readonly undo: (() => void) | undefined }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly retry: () => void };

interface Props {
  readonly change: Change;
  /** Said while it is being done. */
  readonly working: string;
}

/** How far a change is: what was written, with a way back, or why not. */
export function ChangeState({ change, working }: Props) {
  switch (change.kind) {
    case 'idle':
      return null;
    case 'working':
      return <Spinner size="tiny" label={working} />;
    case 'failed':
      return <ProblemMessage problem={change.problem} onRetry={change.retry} />;
    case 'refused':
      return change.findings.map(({ message, remedy }) => (
        <MessageBar key={message} intent="error" layout="multiline">
          <MessageBarBody>
            {message} {remedy}
          </MessageBarBody>
        </MessageBar>
      ));
    case 'done':
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{change.said}</MessageBarBody>
          {change.undo && (
            <MessageBarActions>
              <Undo onUndo={change.undo} />
            </MessageBarActions>
          )}
        </MessageBar>
      );
  }
}

/** Takes the place of the button that was pressed, which may be gone by now, for the keyboard too. */
function Undo({ onUndo }: { readonly onUndo: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={place}>
      <Button onClick={onUndo}>{words.undo}</Button>
    </div>
  );
}

import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { ProblemMessage } from '../shell/ProblemMessage';
import { importingWords as words } from '../words/importing';
import { FindingBars } from './FindingBars';
import { ImportDone } from './ImportDone';
import { ImportPreviewed } from './ImportPreviewed';
import type { Importing } from './useImporting';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly importing: Importing;
}

/** Bringing an export in: what it holds before, and what became of it after. */
export function ImportPanel({ importing }: Props) {
  const styles = useStyles();
  const { name = '', read, state, close } = importing;
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.panel}>
      <div ref={heading} tabIndex={-1}>
        <Text as="h2" size={500} weight="semibold">
          {words.heading(name)}
        </Text>
      </div>
      {state.kind === 'failed' && (
        <>
          <ProblemMessage problem={state.problem} onRetry={state.retry} />
          {read.kind === 'reading' && <Button onClick={close}>{words.close}</Button>}
        </>
      )}
      {state.kind === 'working' && <Spinner size="tiny" label={state.what} />}
      {state.kind === 'done' ? (
        <ImportDone importing={importing} state={state} />
      ) : read.kind === 'reading' ? (
        state.kind !== 'failed' && <Spinner size="tiny" label={words.reading} />
      ) : read.kind === 'problem' ? (
        <ProblemMessage problem={read.problem} onRetry={close} />
      ) : read.kind === 'refused' ? (
        <>
          <FindingBars intent="error" findings={read.findings} />
          <Button onClick={close}>{words.close}</Button>
        </>
      ) : (
        <ImportPreviewed importing={importing} preview={read.preview} />
      )}
    </div>
  );
}

import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { save } from '../save';
import type { Problem, WorkbookEdits } from '../session';
import { ProblemMessage } from '../shell/ProblemMessage';
import { setUpWords as words } from '../words/setUp';
import { sampleWorkbook, sampleWorkbookName } from './sampleWorkbook';

const useStyles = makeStyles({
  sample: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

type State =
  | { readonly kind: 'idle' | 'opening' }
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

interface Props {
  readonly openNewWorkbook: WorkbookEdits['openNewWorkbook'];
}

/** Offers the sample forum: as a new workbook where Excel can open one, else as a file. */
export function Sample({ openNewWorkbook }: Props) {
  const styles = useStyles();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const open = async () => {
    setState({ kind: 'opening' });
    const sample = await sampleWorkbook();
    const outcome = await (sample.kind === 'problem'
      ? sample
      : openNewWorkbook
        ? openNewWorkbook(sample.value)
        : save({ name: sampleWorkbookName, bytes: sample.value }));
    setState(
      outcome.kind === 'problem'
        ? { kind: 'failed', problem: outcome.problem }
        : { kind: 'done', words: outcome.value ?? words.sampleOpened },
    );
  };
  return (
    <div className={styles.sample}>
      <Text>{words.sample}</Text>
      {state.kind === 'opening' && <Spinner size="tiny" label={words.openingSample} />}
      {state.kind === 'failed' && <ProblemMessage problem={state.problem} onRetry={open} />}
      {state.kind === 'done' && <Text>{state.words}</Text>}
      <Button className={styles.button} disabledFocusable={state.kind === 'opening'} onClick={open}>
        {openNewWorkbook ? words.openSample : words.saveSample}
      </Button>
    </div>
  );
}

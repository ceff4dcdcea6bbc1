import { Button, makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Added, Additions } from '../../workbook/live';
import { useAnswer } from '../preview';
import type { Problem, Session, WorkbookEdits } from '../session';
import { ProblemMessage } from '../shell/ProblemMessage';
import { setUpWords as words } from '../words/setUp';
import { isSetUpAsked } from './isSetUpAsked';
import { Sample } from './Sample';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  button: { alignSelf: 'flex-start' },
});

/** How far setting up is. What was added can be taken out until the pane is closed. */
type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly what: string }
  | { readonly kind: 'added'; readonly added: Added }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly retry: () => void };

interface Props {
  readonly session: Session;
  readonly edits: WorkbookEdits;
}

const nothing = {};

/** The sheets and columns that the workbook lacks, added when asked, and taken out again when asked. */
export function SetUp({ session, edits }: Props) {
  const styles = useStyles();
  const { outcome } = useAnswer(session, 'missing', nothing);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSetUpAsked()) heading.current?.focus();
  }, []);
  const add = async (additions: Additions) => {
    setState({ kind: 'working', what: words.adding });
    const done = await edits.addParts(additions);
    setState(
      done.kind === 'done'
        ? { kind: 'added', added: done.value }
        : { kind: 'failed', problem: done.problem, retry: () => add(additions) },
    );
    session.refresh();
  };
  const takeOut = async (added: Added) => {
    setState({ kind: 'working', what: words.takingOut });
    const done = await edits.takeOutParts(added);
    setState(
      done.kind === 'done'
        ? { kind: 'idle' }
        : { kind: 'failed', problem: done.problem, retry: () => takeOut(added) },
    );
    session.refresh();
  };
  const missing = outcome?.kind === 'done' ? outcome.value : undefined;
  return (
    <section className={styles.section}>
      <div ref={heading} tabIndex={-1}>
        <Subtitle2 as="h3">{words.title}</Subtitle2>
      </div>
      {state.kind === 'working' && <Spinner size="tiny" label={state.what} />}
      {state.kind === 'failed' && <ProblemMessage problem={state.problem} onRetry={state.retry} />}
      {state.kind === 'added' && (
        <>
          <Text>{words.added}</Text>
          <Button className={styles.button} onClick={() => takeOut(state.added)}>
            {words.takeOut}
          </Button>
        </>
      )}
      {state.kind === 'idle' && missing && <Missing additions={missing} onAdd={add} />}
      <Sample openNewWorkbook={edits.openNewWorkbook} />
    </section>
  );
}

interface MissingProps {
  readonly additions: Additions;
  readonly onAdd: (additions: Additions) => void;
}

function Missing({ additions, onAdd }: MissingProps) {
  const styles = useStyles();
  const { sheets, columns } = additions;
  if (sheets.length + columns.length === 0) return <Text>{words.nothing}</Text>;
  return (
    <>
      <Text>{words.lacks}</Text>
      <ul className={styles.list}>
        {sheets.map(({ name }) => (
          <li key={name}>{words.sheet(name)}</li>
        ))}
        {columns.map(({ table, columns: own }) => (
          <li key={table}>
            {words.columns(
              table,
              own.map(({ column }) => column.header),
            )}
          </li>
        ))}
      </ul>
      <Button appearance="primary" className={styles.button} onClick={() => onAdd(additions)}>
        {words.add}
      </Button>
    </>
  );
}

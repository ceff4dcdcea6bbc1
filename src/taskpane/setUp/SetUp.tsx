import { makeStyles, Spinner, Subtitle2, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Added, Additions } from '../../workbook/live';
import { useAnswer } from '../preview';
import type { Problem, Session, WorkbookEdits } from '../session';
import { ProblemMessage } from '../shell/ProblemMessage';
import { setUpWords as words } from '../words/setUp';
import { AddedParts } from './AddedParts';
import { isSetUpAsked } from './isSetUpAsked';
import { isStillThere, keepAdded, keptAdded } from './keptAdded';
import { MissingParts } from './MissingParts';
import { Sample } from './Sample';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** How far adding or taking out is. */
type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly what: string }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly retry: () => void };

interface Props {
  readonly session: Session;
  readonly edits: WorkbookEdits;
}

const nothing = {};

/** The sheets and columns that the workbook lacks, added when asked, and taken out again when asked. */
export function SetUp({ session, edits }: Props) {
  const styles = useStyles();
  const { name } = session.workbook;
  const { outcome, isCurrent } = useAnswer(session, 'missing', nothing);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [added, setAdded] = useState(() => keptAdded(name));
  // What was read before it was added says nothing about it.
  const version = useRef(0);
  const [asOf, setAsOf] = useState(-1);
  useEffect(() => {
    version.current = session.version;
  }, [session.version]);
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSetUpAsked()) heading.current?.focus();
  }, []);
  const change = (next: Added | undefined) => {
    setAdded(next);
    setAsOf(version.current);
    keepAdded(name, next);
    setState({ kind: 'idle' });
  };
  const add = async (additions: Additions) => {
    setState({ kind: 'working', what: words.adding });
    const done = await edits.addParts(additions);
    if (done.kind === 'done') change(done.value);
    else setState({ kind: 'failed', problem: done.problem, retry: () => add(additions) });
    session.refresh();
  };
  const takeOut = async (parts: Added) => {
    setState({ kind: 'working', what: words.takingOut });
    const done = await edits.takeOutParts(parts);
    if (done.kind === 'done') change(undefined);
    else setState({ kind: 'failed', problem: done.problem, retry: () => takeOut(parts) });
    session.refresh();
  };
  const missing = outcome?.kind === 'done' ? outcome.value : undefined;
  const isChecked = missing && isCurrent && session.version > asOf;
  const canTakeOut = added && (!isChecked || isStillThere(added, missing));
  return (
    <section className={styles.section}>
      <div ref={heading} tabIndex={-1}>
        <Subtitle2 as="h3">{words.title}</Subtitle2>
      </div>
      {outcome?.kind === 'problem' && (
        <ProblemMessage problem={outcome.problem} onRetry={session.refresh} />
      )}
      {state.kind === 'working' && <Spinner size="tiny" label={state.what} />}
      {state.kind === 'failed' && <ProblemMessage problem={state.problem} onRetry={state.retry} />}
      {state.kind === 'idle' && canTakeOut && (
        <AddedParts added={added} onTakeOut={() => takeOut(added)} />
      )}
      {state.kind === 'idle' && missing && !canTakeOut && (
        <MissingParts additions={missing} savesItself={edits.savesItself} onAdd={add} />
      )}
      <Sample openNewWorkbook={edits.openNewWorkbook} />
    </section>
  );
}

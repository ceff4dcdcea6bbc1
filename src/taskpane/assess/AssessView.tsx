import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellEdit } from '../../workbook/live';
import type { Problem, ViewProps } from '../session';
import { ProblemMessage } from '../shell/ProblemMessage';
import { assessWords as words } from '../words/assess';
import { AssessmentForm } from './AssessmentForm';
import { SubmissionList } from './SubmissionList';
import { UnfiledList } from './UnfiledList';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  chooser: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  theme: { flexGrow: 1, minWidth: 'min(10rem, 100%)' },
});

/** The work on themes, one after another: what was sent in, the rating and the analysis; what is not yet filed. */
export default function AssessView({ session, examined }: ViewProps) {
  const styles = useStyles();
  const { themes, choices, unfiled } = examined.assess;
  const { edits } = session.workbook;
  const [chosen, setChosen] = useState<string>();
  const [failed, setFailed] = useState<{ readonly problem: Problem; readonly retry: () => void }>();
  const at = Math.max(
    0,
    themes.findIndex(({ key }) => key === chosen),
  );
  const theme = themes[at];
  const write =
    edits &&
    (async (cells: readonly CellEdit[]) => {
      const outcome = await edits.writeCells(cells);
      setFailed(
        outcome.kind === 'problem'
          ? { problem: outcome.problem, retry: () => retry(outcome.problem, cells) }
          : undefined,
      );
      session.refresh();
    });
  // What somebody else has changed is read again first, and not written over.
  const retry = ({ reason }: Problem, cells: readonly CellEdit[]) =>
    reason === 'changed since' ? setFailed(undefined) : write?.(cells);
  if (!theme) return <Text>{words.none}</Text>;
  const go = (by: number) => setChosen(themes[(at + by + themes.length) % themes.length]?.key);
  return (
    <div className={styles.view}>
      {!edits && <Text>{words.readOnly}</Text>}
      {failed && <ProblemMessage problem={failed.problem} onRetry={failed.retry} />}
      {unfiled.length > 0 && <UnfiledList unfiled={unfiled} choices={choices} write={write} />}
      <div className={styles.chooser}>
        <Select
          className={styles.theme}
          aria-label={words.theme}
          value={theme.key}
          onChange={(_, { value }) => setChosen(value)}
        >
          {themes.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
        <Button size="small" aria-label={words.previous} onClick={() => go(-1)}>
          ‹
        </Button>
        <Text>{words.place(at + 1, themes.length)}</Text>
        <Button size="small" aria-label={words.next} onClick={() => go(1)}>
          ›
        </Button>
      </div>
      <AssessmentForm key={theme.key} theme={theme} write={write} />
      <SubmissionList key={`${theme.key} list`} theme={theme} goToCell={edits?.goToCell} />
    </div>
  );
}

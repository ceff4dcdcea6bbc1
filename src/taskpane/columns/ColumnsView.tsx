import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useAnswer } from '../preview';
import type { ViewProps } from '../session';
import { ChangeState } from '../shell/ChangeState';
import { FileButton } from '../shell/FileButton';
import { ProblemMessage } from '../shell/ProblemMessage';
import { columnsWords as words } from '../words/columns';
import { shellWords } from '../words/shell';
import { type Choices, chosenTables } from './choices';
import { TableChoices } from './TableChoices';
import { mappingFileName, useKeeping } from './useKeeping';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const nothing = {};

/** The team's own sheets, columns and words, and what each of them is; kept in Mapping or in a file beside the workbook. */
export default function ColumnsView({ session }: ViewProps) {
  const styles = useStyles();
  const { outcome } = useAnswer(session, 'columns', nothing);
  const [choices, setChoices] = useState<Choices>(new Map());
  const { keeping, keep, saveFile } = useKeeping(session);
  const { workbook, refresh } = session;
  if (!outcome) return <Spinner label={shellWords.loading} />;
  if (outcome.kind === 'problem') {
    return <ProblemMessage problem={outcome.problem} onRetry={refresh} />;
  }
  const model = outcome.value;
  const isOpen = model.tables.some(
    ({ table, open }) => open.length + table.others.length + table.words.length > 0,
  );
  const chosen = () => ({ kind: 'chosen', tables: chosenTables(model, choices) }) as const;
  const take = async (file: File | undefined) => {
    if (file) keep({ kind: 'file', name: file.name, content: await file.text() });
  };
  return (
    <div className={styles.view}>
      <Text>
        {model.tables.length === 0 ? words.nothing : isOpen ? words.intro : words.allRead}
      </Text>
      {model.tables.map((one) => (
        <TableChoices
          key={`${one.table.yourSheet} ${one.table.headerRow}`}
          one={one}
          declared={model.declared}
          choices={choices}
          onChoose={(about, value) => setChoices((before) => new Map(before).set(about, value))}
        />
      ))}
      <ChangeState change={keeping} working={words.keeping} />
      <div className={styles.buttons}>
        {isOpen && (
          <Button appearance="primary" onClick={() => keep(chosen())}>
            {workbook.edits ? words.keep : words.use}
          </Button>
        )}
        {model.tables.length > 0 && (
          <Button onClick={() => saveFile(chosen())}>
            {words.saveFile(mappingFileName(workbook.name))}
          </Button>
        )}
        <FileButton label={words.takeIn} accept=".json" onFiles={([file]) => take(file)} />
      </div>
    </div>
  );
}

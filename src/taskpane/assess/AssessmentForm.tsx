import {
  Button,
  Field,
  makeStyles,
  Select,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ratings } from '../../forum';
import type { CellEdit } from '../../workbook/live';
import type { AssessedTheme, EditableCell } from '../engine';
import { assessWords as words } from '../words/assess';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
  // Fluent's own least width is more than a narrow pane has.
  text: { minWidth: '0', '& textarea': { minWidth: '0' } },
});

interface Props {
  readonly theme: AssessedTheme;
  /** Missing where the workbook is only read. */
  readonly write: ((edits: readonly CellEdit[]) => unknown) | undefined;
}

/** The rating, summary and analysis of a theme, in the cells that hold them. */
export function AssessmentForm({ theme, write }: Props) {
  const styles = useStyles();
  const { assessment, draft } = theme;
  if (!assessment) return <Text>{words.noRow}</Text>;
  const { rating, ratingCell, summaryCell, analysisCell } = assessment;
  return (
    <div className={styles.form}>
      <Field label={words.rating}>
        <Select
          disabled={!write || !ratingCell}
          value={rating ?? ''}
          onChange={(_, { value }) => ratingCell && write?.([editOf(ratingCell, value)])}
        >
          <option value="">{words.notRated}</option>
          {ratings.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <TextCell label={words.summary} cell={summaryCell} write={write} />
      {write && summaryCell && draft !== '' && summaryCell.value === null && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => write([editOf(summaryCell, draft)])}
        >
          {words.draft}
        </Button>
      )}
      <TextCell label={words.analysis} cell={analysisCell} write={write} />
    </div>
  );
}

interface TextCellProps extends Pick<Props, 'write'> {
  readonly label: string;
  readonly cell: EditableCell | undefined;
}

/** A cell's text. It is written when the field is left, or by Ctrl+Enter; one that was typed is kept until then. */
function TextCell({ label, cell, write }: TextCellProps) {
  const styles = useStyles();
  const stands = String(cell?.value ?? '');
  const [typed, setTyped] = useState<string>();
  // What is written comes back with the next reading.
  useEffect(() => {
    setTyped((before) => (before === stands ? undefined : before));
  }, [stands]);
  const save = () => {
    if (typed !== undefined && typed !== stands && cell) write?.([editOf(cell, typed)]);
  };
  return (
    <Field label={label}>
      <Textarea
        className={styles.text}
        readOnly={!write || !cell}
        resize="vertical"
        value={typed ?? stands}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
      />
    </Field>
  );
}

/** Writes a text into a cell as it was read; no text makes it blank. */
function editOf({ at, value }: EditableCell, text: string): CellEdit {
  return {
    sheet: at.sheet ?? '',
    cell: at.cell ?? 'A1',
    value: text === '' ? null : text,
    expected: value,
  };
}

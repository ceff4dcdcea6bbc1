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
import type { Standing } from '../../workbook';
import type { CellEdit } from '../../workbook/live';
import type { AssessedTheme, EditableCell } from '../engine';
import type { Writing } from '../session';
import { assessWords as words } from '../words/assess';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly theme: AssessedTheme;
  /** Missing where the workbook is only read. */
  readonly writing: Writing | undefined;
}

/** The rating, summary and analysis of a theme, in the cells that hold them. */
export function AssessmentForm({ theme, writing }: Props) {
  const styles = useStyles();
  const { assessment, draft, key } = theme;
  if (!assessment) return <Text>{words.noRow}</Text>;
  const { rating, ratingCell, summaryCell, analysisCell } = assessment;
  const isWritten = ratingCell && writing && writing.standing(ratingCell) !== ratingCell.value;
  return (
    <div className={styles.form}>
      <Field label={words.rating}>
        <Select
          disabled={!writing || !ratingCell}
          value={String((isWritten ? writing.standing(ratingCell) : rating) ?? '')}
          onChange={(_, { value }) =>
            ratingCell && writing?.write([edit(writing, ratingCell, value)])
          }
        >
          <option value="">{words.notRated}</option>
          {ratings.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <TextCell
        label={words.summary}
        cell={summaryCell}
        field={`${key} summary`}
        writing={writing}
      />
      {writing && summaryCell && draft !== '' && writing.standing(summaryCell) === null && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => writing.write([edit(writing, summaryCell, draft)])}
        >
          {words.draft}
        </Button>
      )}
      <TextCell
        label={words.analysis}
        cell={analysisCell}
        field={`${key} analysis`}
        writing={writing}
      />
    </div>
  );
}

interface TextCellProps extends Pick<Props, 'writing'> {
  readonly label: string;
  readonly cell: EditableCell | undefined;
  /** What a draft is kept under. */
  readonly field: string;
}

/** A cell's text. It is written when the field is left, or by Ctrl+Enter; what was typed is kept until it was read again. */
function TextCell({ label, cell, field, writing }: TextCellProps) {
  const read = textOf(cell?.value);
  const stands = textOf(cell && writing ? writing.standing(cell) : cell?.value);
  const [typed, setTyped] = useState(() => writing?.drafts.get(field));
  useEffect(() => {
    if (typed !== read) return;
    setTyped(undefined);
    writing?.drafts.delete(field);
  }, [typed, read, writing, field]);
  const type = (text: string) => {
    setTyped(text);
    writing?.drafts.set(field, text);
  };
  const save = () => {
    if (typed !== undefined && typed !== stands && cell) {
      writing?.write([edit(writing, cell, typed)]);
    }
  };
  return (
    <Field label={label}>
      <Textarea
        readOnly={!writing || !cell}
        resize="vertical"
        value={typed ?? stands}
        onChange={(_, { value }) => type(value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
      />
    </Field>
  );
}

const textOf = (value: Standing | undefined): string => String(value ?? '');

/** Writes a text into a cell as it stands; no text makes it blank. */
function edit({ standing }: Writing, cell: EditableCell, text: string): CellEdit {
  return {
    sheet: cell.at.sheet ?? '',
    cell: cell.at.cell ?? 'A1',
    value: text === '' ? null : text,
    expected: standing(cell),
  };
}

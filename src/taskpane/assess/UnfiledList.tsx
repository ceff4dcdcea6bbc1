import { Button, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { CellEdit } from '../../workbook/live';
import type { AssessModel, UnfiledSubmission } from '../engine';
import type { Writing } from '../session';
import { assessWords as words } from '../words/assess';
import { type TypedAhead, typeAhead } from './typeAhead';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  form: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  theme: { flexGrow: 1, minWidth: 'min(10rem, 100%)' },
});

interface Props {
  readonly unfiled: readonly UnfiledSubmission[];
  readonly choices: AssessModel['choices'];
  readonly writing: Writing | undefined;
}

/** The first submission that is not filed: a letter chooses its theme, Enter files it, and the next one comes. */
export function UnfiledList({ unfiled, choices, writing }: Props) {
  const styles = useStyles();
  const [name, setName] = useState(choices[0]?.name ?? '');
  const typed = useRef<TypedAhead>(undefined);
  const left = unfiled.filter(
    ({ themeCell }) => !themeCell || !writing || writing.standing(themeCell) === themeCell.value,
  );
  const [first] = left;
  if (!first) return null;
  const file = (event: FormEvent) => {
    event.preventDefault();
    const choice = choices.find((one) => one.name === name);
    typed.current = undefined;
    if (choice) writing?.write(editsOf(first, choice));
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter') file(event);
    if (event.key.length > 1 || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = typeAhead(
      choices.map((one) => one.name),
      name,
      typed.current,
      { letter: event.key, at: event.timeStamp },
    );
    typed.current = next.typed;
    setName(next.name);
  };
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{words.unfiled(left.length)}</Subtitle2>
      <Text>
        <strong>{first.ref}</strong> {first.text}
      </Text>
      {writing && first.themeCell && (
        <form className={styles.form} onSubmit={file}>
          <Select
            className={styles.theme}
            aria-label={words.fileUnder(first.ref)}
            value={name}
            onChange={(_, { value }) => setName(value)}
            onKeyDown={pressed}
          >
            {choices.map((choice) => (
              <option key={choice.name}>{choice.name}</option>
            ))}
          </Select>
          <Button type="submit">{words.file}</Button>
        </form>
      )}
    </section>
  );
}

function editsOf(
  { themeCell, subThemeCell }: UnfiledSubmission,
  { theme, subTheme }: AssessModel['choices'][number],
): readonly CellEdit[] {
  return [
    { cell: themeCell, value: theme },
    { cell: subThemeCell, value: subTheme ?? null },
  ].flatMap(({ cell, value }) =>
    cell && cell.value !== value
      ? [{ sheet: cell.at.sheet ?? '', cell: cell.at.cell ?? 'A1', value, expected: cell.value }]
      : [],
  );
}

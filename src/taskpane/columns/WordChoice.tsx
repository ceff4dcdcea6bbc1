import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { UnderstoodTable } from '../../workbook';
import { columnsWords as words } from '../words/columns';

const useStyles = makeStyles({ choice: { minWidth: '0', '& select': { minWidth: '0' } } });

interface Props {
  readonly word: UnderstoodTable['words'][number];
  readonly chosen: string;
  readonly onChoose: (means: string) => void;
}

/** What a word of the team's own means, among the values of its column. */
export function WordChoice({ word, chosen, onChoose }: Props) {
  const styles = useStyles();
  return (
    <Field
      label={words.word(word.yourWord, word.column)}
      hint={words.wordAt(word.cell, word.cells)}
      className={styles.choice}
    >
      <Select value={chosen} onChange={(_, { value }) => onChoose(value)}>
        <option value="">{words.leaveWord}</option>
        {word.values.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
    </Field>
  );
}

import { Field, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ColumnsModel, ColumnsOfTable } from '../engine';
import { columnsWords as words } from '../words/columns';
import { CheckMark } from './CheckMark';
import { ColumnChoice } from './ColumnChoice';
import {
  aboutColumn,
  aboutTable,
  aboutWord,
  type Choices,
  columnChosen,
  notUnderstood,
} from './choices';
import { WordChoice } from './WordChoice';

const useStyles = makeStyles({
  table: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  choice: { minWidth: '0', '& select': { minWidth: '0' } },
});

interface Props {
  readonly one: ColumnsOfTable;
  readonly declared: ColumnsModel['declared'];
  readonly choices: Choices;
  readonly onChoose: (about: string, value: string) => void;
}

/** A table of the team's: which sheet it is, and each column that is not read yet; what is unsure comes first. */
export function TableChoices({ one, declared, choices, onChoose }: Props) {
  const styles = useStyles();
  const { table, read, open } = one;
  const sheet = choices.get(aboutTable(one)) ?? table.sheet;
  const columns = declared.find((own) => own.sheet === sheet)?.columns ?? [];
  const inOrder = [
    ...open.filter(({ isSure }) => !isSure),
    ...open.filter(({ isSure }) => isSure),
    ...table.others.map(notUnderstood),
  ];
  return (
    <section className={styles.table}>
      <Subtitle2 as="h2">{words.table(table.yourSheet, table.headerRow)}</Subtitle2>
      <Field label={words.serves(table.yourSheet)} className={styles.choice}>
        <Select value={sheet} onChange={(_, { value }) => onChoose(aboutTable(one), value)}>
          <option value="">{words.notOurs}</option>
          {declared.map((own) => (
            <option key={own.sheet}>{own.sheet}</option>
          ))}
        </Select>
      </Field>
      {!table.isSure && sheet === table.sheet && <CheckMark />}
      {sheet !== '' && (
        <>
          <ul className={styles.list}>
            {inOrder.map((own) => (
              <ColumnChoice
                key={`${own.cell} ${own.yourColumn}`}
                own={own}
                chosen={columnChosen(choices, one, own)}
                columns={columns}
                onChoose={(value) => onChoose(aboutColumn(one, own.yourColumn), value)}
              />
            ))}
          </ul>
          {table.words.map((word) => (
            <WordChoice
              key={`${word.column} ${word.yourWord}`}
              word={word}
              chosen={choices.get(aboutWord(one, word.column, word.yourWord)) ?? word.means ?? ''}
              onChoose={(value) => onChoose(aboutWord(one, word.column, word.yourWord), value)}
            />
          ))}
          {read.length > 0 && (
            <Text size={200} className={styles.quiet}>
              {words.read([...new Set(read)])}
            </Text>
          )}
          {table.missing.length > 0 && <Text size={200}>{words.missing(table.missing)}</Text>}
        </>
      )}
    </section>
  );
}

import { makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import { declaredColumn, submissionFields, type UnderstoodQuestion } from '../../importing';
import { ColumnChoice } from '../columns/ColumnChoice';
import { importingWords as words } from '../words/importing';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

interface Props {
  readonly columns: readonly UnderstoodQuestion[];
  /** What was chosen apart from what is likely, by the header's cell. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly onChoose: (cell: string, column: string) => void;
}

const fields = submissionFields.map((field) => declaredColumn(field).header);

/** Each column of an export and what it becomes, with a choice; what is unsure comes first. */
export function ImportColumns({ columns, chosen, onChoose }: Props) {
  const styles = useStyles();
  const inOrder = [
    ...columns.filter(({ isSure }) => !isSure),
    ...columns.filter(({ isSure }) => isSure),
  ];
  return (
    <section>
      <Subtitle2 as="h3">{words.columns}</Subtitle2>
      <Text block>{words.columnsHint}</Text>
      <ul className={styles.list}>
        {inOrder.map((own) => (
          <ColumnChoice
            key={own.cell}
            own={{
              ...own,
              column: columnOf(own),
              confidence: own.isSure ? 1 : 0.5,
              reason: reasonOf(own),
            }}
            name={words.column(own.yourColumn, own.cell)}
            chosen={chosen.get(own.cell) ?? columnOf(own)}
            columns={fields}
            onChoose={(column) => onChoose(own.cell, column)}
          />
        ))}
      </ul>
    </section>
  );
}

/** The declared column that a column of an export fills; '' where it fills none. */
function columnOf({ role }: UnderstoodQuestion): string {
  return 'field' in role ? declaredColumn(role.field).header : '';
}

/** Why it fills that column, and of which of several ideas. */
const reasonOf = ({ role, reason }: UnderstoodQuestion): string =>
  role.kind === 'idea' ? words.ofIdea(role.number, reason) : reason;

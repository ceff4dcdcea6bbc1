import { makeStyles, tokens } from '@fluentui/react-components';
import { setUpWords as words } from '../words/setUp';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

interface Props {
  readonly sheets: readonly string[];
  readonly columns: readonly { readonly table: string; readonly headers: readonly string[] }[];
}

/** Sheets in one line, and columns in a line a table. */
export function PartsList({ sheets, columns }: Props) {
  const styles = useStyles();
  const tables = [...new Set(columns.map(({ table }) => table))];
  return (
    <ul className={styles.list}>
      {sheets.length > 0 && <li>{words.sheets(sheets)}</li>}
      {tables.map((table) => (
        <li key={table}>
          {words.columns(
            table,
            columns.flatMap((one) => (one.table === table ? one.headers : [])),
          )}
        </li>
      ))}
    </ul>
  );
}

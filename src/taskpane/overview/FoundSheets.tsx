import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Source } from '../../findings';
import type { SheetSummary } from '../engine';
import { overviewWords as words } from '../words/overview';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase300,
    '& th, & td': {
      textAlign: 'left',
      fontWeight: tokens.fontWeightRegular,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& thead th': { color: tokens.colorNeutralForeground2 },
  },
});

interface Props {
  readonly sheets: readonly SheetSummary[];
  readonly goToCell: ((source: Source) => unknown) | undefined;
}

/** The sheets that the papers are made from: how much is in each and where, or that it is missing. */
export function FoundSheets({ sheets, goToCell }: Props) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.sheet}</th>
          <th scope="col">{words.records}</th>
          <th scope="col">{words.where}</th>
        </tr>
      </thead>
      <tbody>
        {sheets.map(({ name, purpose, isFound, records, at }) => (
          <tr key={name}>
            <th scope="row" title={purpose}>
              {name}
            </th>
            <td>{isFound ? (records > 0 ? words.rows(records) : words.empty) : words.missing}</td>
            <td>{at && <Place at={at} goToCell={goToCell} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Place({ at, goToCell }: { readonly at: Source } & Pick<Props, 'goToCell'>) {
  const place = `${at.sheet ?? at.workbook}!${at.cell ?? 'A1'}`;
  return goToCell ? (
    <Link onClick={() => goToCell(at)} aria-label={words.goTo(place)}>
      {place}
    </Link>
  ) : (
    place
  );
}

import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Mend } from '../../workbook';
import type { ViewProps } from '../session';
import { ChangeState } from '../shell/ChangeState';
import { checkWords as words } from '../words/check';
import { mendWords } from '../words/mend';
import { FilterBar } from './FilterBar';
import { FindingItem } from './FindingItem';
import { type Filter, mendsByFinding, sheetsOf, shownFindings } from './shownFindings';
import { Tidyings } from './Tidyings';
import { useMending } from './useMending';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
  },
});

/** How many problems are drawn at once, and how many more each time. */
const page = 100;

/** What is wrong in the workbook, by severity and sheet; each problem leads to its cell. */
export default function CheckView({ session, examined }: ViewProps) {
  const styles = useStyles();
  const { findings, mends } = examined;
  const [filter, setFilter] = useState<Filter>({
    severities: ['error', 'warning', 'note'],
    sheet: undefined,
  });
  const [limit, setLimit] = useState(page);
  const { groups, hidden } = useMemo(
    () => shownFindings(findings, filter, limit),
    [findings, filter, limit],
  );
  const mender = useMending(session);
  const byFinding = useMemo(() => mendsByFinding(findings, mends), [findings, mends]);
  const isMending = mender?.mending.kind === 'working';
  const mendOne = (mend: Mend) => mender?.mend(mend);
  return (
    <div className={styles.view}>
      <FilterBar
        findings={findings}
        sheets={sheetsOf(findings)}
        filter={filter}
        onFilter={setFilter}
        isReading={session.reading.kind === 'reading'}
        onAgain={session.refresh}
      />
      {mender && <ChangeState change={mender.mending} working={mendWords.mending} />}
      {groups.length === 0 && <Text>{findings.length === 0 ? words.none : words.noneShown}</Text>}
      {groups.map(({ sheet, findings: own }) => (
        <section key={sheet}>
          <Subtitle2 as="h2">{sheet === '' ? words.noSheet : sheet}</Subtitle2>
          <ul className={styles.list}>
            {own.map((finding) => (
              <FindingItem
                key={`${finding.rule} ${finding.source?.cell} ${finding.message}`}
                finding={finding}
                goToCell={session.goToCell}
                mend={mender && byFinding.get(finding)}
                onMend={mendOne}
                isMending={isMending}
              />
            ))}
          </ul>
        </section>
      ))}
      {mender && <Tidyings mends={mends} onMend={mender.mend} isMending={isMending} />}
      {hidden > 0 && (
        <Button onClick={() => setLimit(limit + page)}>{words.more(Math.min(hidden, page))}</Button>
      )}
    </div>
  );
}

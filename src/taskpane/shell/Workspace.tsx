import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { Engine } from '../engine';
import { type OpenWorkbook, useSession } from '../session';
import { shellWords } from '../words/shell';
import { ProblemMessage } from './ProblemMessage';
import { type ViewId, views } from './views';

const useStyles = makeStyles({
  panel: { padding: tokens.spacingHorizontalM },
  tabs: { flexWrap: 'wrap' },
});

interface Props {
  readonly workbook: OpenWorkbook;
  readonly engine: Engine;
  readonly onClose: () => void;
}

/** The five views on a workbook. */
export function Workspace({ workbook, engine }: Props) {
  const styles = useStyles();
  const session = useSession(workbook, engine);
  const [shown, setShown] = useState<ViewId>('overview');
  const { examined, reading, refresh } = session;
  const view = views.find(({ id }) => id === shown);
  return (
    <>
      <nav aria-label={shellWords.views}>
        <TabList
          className={styles.tabs}
          selectedValue={shown}
          onTabSelect={(_, { value }) => {
            const chosen = views.find(({ id }) => id === value);
            if (chosen) setShown(chosen.id);
          }}
        >
          {views.map(({ id, label }) => (
            <Tab key={id} value={id} id={`tab-${id}`} aria-controls="view">
              {label}
            </Tab>
          ))}
        </TabList>
      </nav>
      <main id="view" role="tabpanel" aria-labelledby={`tab-${shown}`} className={styles.panel}>
        {reading.kind === 'failed' && (
          <ProblemMessage problem={reading.problem} onRetry={refresh} />
        )}
        {examined && view ? (
          <Suspense fallback={<Spinner label={shellWords.loading} />}>
            <view.component session={session} examined={examined} />
          </Suspense>
        ) : (
          reading.kind === 'reading' && <Spinner label={shellWords.reading} />
        )}
      </main>
    </>
  );
}

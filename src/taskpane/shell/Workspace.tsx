import {
  Button,
  makeStyles,
  Spinner,
  Tab,
  TabList,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { Engine } from '../engine';
import { ImportingContext, useImporting } from '../importing';
import { type OpenWorkbook, useSession } from '../session';
import { shellWords } from '../words/shell';
import { LoadedView } from './LoadedView';
import { ProblemMessage } from './ProblemMessage';
import { tabId, useFocusKept } from './useFocusKept';
import { useShownView } from './useShownView';
import { viewOf, views } from './views';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  tabs: { flexWrap: 'wrap', padding: `0 ${tokens.spacingHorizontalS}` },
  // Five tabs stand beside each other at 320 pixels.
  tab: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXXS}` },
  panel: { padding: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
});

interface Props {
  readonly workbook: OpenWorkbook;
  readonly engine: Engine;
  /** Missing where the workbook is the one that Excel has open. */
  readonly onClose: (() => void) | undefined;
}

/** The views on a workbook. */
export function Workspace({ workbook, engine, onClose }: Props) {
  const styles = useStyles();
  const session = useSession(workbook, engine);
  const importing = useImporting(session);
  const focusTab = useFocusKept();
  const [shown, show] = useShownView(focusTab);
  const { examined, reading, refresh, writing, missed } = session;
  const view = views.find(({ id }) => id === shown);
  return (
    <>
      <header className={styles.bar}>
        <Text as="h1" weight="semibold" className={styles.name} title={workbook.name}>
          {workbook.name}
        </Text>
        {onClose && (
          <Button size="small" onClick={onClose}>
            {shellWords.otherWorkbook}
          </Button>
        )}
      </header>
      <nav aria-label={shellWords.views}>
        <TabList
          aria-label={shellWords.views}
          className={styles.tabs}
          size="small"
          selectedValue={shown}
          onTabSelect={(_, { value }) => show(viewOf(value) ?? 'overview')}
        >
          {views.map(({ id, label, isAside }, index) =>
            isAside && id !== shown ? null : (
              <Tab
                key={id}
                value={id}
                id={tabId(id)}
                className={styles.tab}
                aria-controls="view"
                aria-keyshortcuts={`Control+${index + 1}`}
              >
                {label}
              </Tab>
            ),
          )}
        </TabList>
      </nav>
      <main>
        <div id="view" role="tabpanel" aria-labelledby={tabId(shown)} className={styles.panel}>
          {reading.kind === 'failed' && (
            <ProblemMessage problem={reading.problem} onRetry={refresh} />
          )}
          {[writing?.refused, missed].map(
            (one) =>
              one && (
                <ProblemMessage
                  key={one.problem.message}
                  problem={one.problem}
                  onRetry={one.tryAgain}
                />
              ),
          )}
          {examined && view ? (
            <ImportingContext value={importing}>
              <LoadedView view={view} session={session} examined={examined} show={show} />
            </ImportingContext>
          ) : (
            reading.kind === 'reading' && <Spinner label={shellWords.reading} />
          )}
        </div>
      </main>
    </>
  );
}

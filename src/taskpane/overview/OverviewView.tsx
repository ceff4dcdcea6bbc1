import { Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { ExportChoice, ImportingContext, ImportPanel } from '../importing';
import type { ViewProps } from '../session';
import { SetUp } from '../setUp/SetUp';
import { importingWords } from '../words/importing';
import { overviewWords as words } from '../words/overview';
import { FoundSheets } from './FoundSheets';
import { ProblemCounts } from './ProblemCounts';
import { ProgressBars } from './ProgressBars';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  link: { alignSelf: 'flex-start', lineHeight: tokens.lineHeightBase300 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The forum at a glance: what it is, how far the work is, what was found where. */
export default function OverviewView({ session, examined, show }: ViewProps) {
  const styles = useStyles();
  const importing = useContext(ImportingContext);
  const { edits } = session.workbook;
  const { forumName, date, host, progress, sheets, found } = examined.overview;
  const isWhole = sheets.every(({ isFound }) => isFound);
  // What is missing comes first, and stays there when it is added: nothing else can be done without it.
  const [isSetUpFirst] = useState(!isWhole);
  const setUp = edits && <SetUp session={session} edits={edits} />;
  if (importing?.name !== undefined) return <ImportPanel importing={importing} />;
  return (
    <div className={styles.view}>
      <div className={styles.section}>
        <Text as="h2" size={500} weight="semibold">
          {forumName ?? words.noName}
        </Text>
        <Text>{[date ?? words.noDate, host].filter(Boolean).join(' · ')}</Text>
      </div>
      {isSetUpFirst && setUp}
      <section className={styles.section}>
        <Subtitle2 as="h3">{words.progress}</Subtitle2>
        <ProgressBars progress={progress} />
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h3">{words.problems}</Subtitle2>
        <ProblemCounts found={found} onShow={() => show('check')} />
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h3">{words.found}</Subtitle2>
        <FoundSheets sheets={sheets} goToCell={session.goToCell} />
        <Link className={styles.link} onClick={() => show('columns')}>
          {isWhole ? words.names : words.otherNames}
        </Link>
      </section>
      {importing && (
        <ExportChoice
          heading={<Subtitle2 as="h3">{importingWords.title}</Subtitle2>}
          offer={edits ? importingWords.offerLive : importingWords.offerFile}
          onFile={importing.take}
        />
      )}
      {!isSetUpFirst && setUp}
    </div>
  );
}

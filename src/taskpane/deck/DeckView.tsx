import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { TemplateFile } from '../../papers';
import {
  Hindrances,
  MakeState,
  RememberedTemplate,
  TemplateChoice,
  useAnswer,
  useMake,
} from '../preview';
import type { ViewProps } from '../session';
import { ProblemMessage } from '../shell/ProblemMessage';
import { LayoutChoices } from '../template';
import { previewWords as words } from '../words/preview';
import { DeckPreview } from './DeckPreview';
import { PartsChoice } from './PartsChoice';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  make: { alignSelf: 'flex-start' },
});

/** The deck as it will be, slide by slide, and making it. */
export default function DeckView({ session, examined, show }: ViewProps) {
  const styles = useStyles();
  const [template, setTemplate] = useState<TemplateFile>();
  const [parts, setParts] = useState<readonly string[]>();
  const about = useMemo(
    () => ({ options: parts ? { parts } : {}, ...(template && { template }) }),
    [template, parts],
  );
  const { outcome, isCurrent } = useAnswer(session, 'slides', about);
  const { making, make, cancel, saveAgain } = useMake(session, words.making);
  const answer = outcome?.kind === 'done' ? outcome.value : undefined;
  return (
    <div className={styles.view}>
      {answer && answer.parts.length > 1 && (
        <PartsChoice parts={answer.parts} chosen={parts} onChange={setParts} />
      )}
      <TemplateChoice template={template} accept=".pptx,.potx" onChange={setTemplate} />
      <RememberedTemplate session={session} setting={examined.templates.deck} template={template} />
      {template && <LayoutChoices session={session} template={template} onChange={setTemplate} />}
      <Button
        appearance="primary"
        className={styles.make}
        disabledFocusable={!answer?.slides || making.kind === 'making'}
        onClick={() => make({ paper: 'deck', ...about })}
      >
        {words.makeDeck}
      </Button>
      <MakeState making={making} onCancel={cancel} onSave={saveAgain} />
      {outcome?.kind === 'problem' && (
        <ProblemMessage problem={outcome.problem} onRetry={session.refresh} />
      )}
      {!isCurrent && <Spinner size="tiny" label={words.working} />}
      {answer && (
        <Hindrances findings={answer.findings} paper="deck" onShow={() => show('check')} />
      )}
      {answer?.slides && (
        <DeckPreview
          slides={answer.slides}
          findings={answer.findings}
          goToCell={session.goToCell}
        />
      )}
    </div>
  );
}

import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ResponsesOptions } from '../../compose/responses';
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
import { LetterheadSurvey } from '../template';
import { previewWords as words } from '../words/preview';
import { DocumentPreview } from './DocumentPreview';
import { ResponsesChoice } from './ResponsesChoice';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const all: ResponsesOptions = { clearedOnly: false, theme: undefined, lead: undefined };

/** The reasoned responses as they will be, and making them: overall, of a theme, of a lead. */
export default function ResponsesView({ session, examined, show }: ViewProps) {
  const styles = useStyles();
  const [options, setOptions] = useState(all);
  const [template, setTemplate] = useState<TemplateFile>();
  const [wanted, choose] = useState('');
  const { outcome, isCurrent } = useAnswer(session, 'responses', options);
  const { making, make, cancel, saveAgain } = useMake(session, words.making);
  const answer = outcome?.kind === 'done' ? outcome.value : undefined;
  const documents = answer?.documents ?? [];
  const shown = documents.find(({ slug }) => slug === wanted) ?? documents[0];
  const what = { paper: 'responses', options, ...(template && { template }) } as const;
  const cannot = !isCurrent || making.kind === 'making';
  return (
    <div className={styles.view}>
      {answer && (
        <ResponsesChoice
          options={options}
          themes={answer.themes}
          leads={answer.leads}
          onChange={setOptions}
        />
      )}
      <TemplateChoice template={template} accept=".docx,.dotx" onChange={setTemplate} />
      <RememberedTemplate
        session={session}
        setting={examined.templates.responses}
        template={template}
      />
      {template && <LetterheadSurvey session={session} template={template} />}
      {shown && (
        <div className={styles.row}>
          <Button
            appearance="primary"
            disabledFocusable={cannot}
            onClick={() => make({ ...what, slug: shown.slug })}
          >
            {words.makeOne}
          </Button>
          {documents.length > 1 && (
            <Button disabledFocusable={cannot} onClick={() => make(what)}>
              {words.makeAll(documents.length)}
            </Button>
          )}
        </div>
      )}
      <MakeState making={making} onCancel={cancel} onSave={saveAgain} />
      {outcome?.kind === 'problem' && (
        <ProblemMessage problem={outcome.problem} onRetry={session.refresh} />
      )}
      {!isCurrent && <Spinner size="tiny" label={words.working} />}
      {answer && (
        <Hindrances findings={answer.findings} paper="responses" onShow={() => show('check')} />
      )}
      {answer && documents.length === 0 && <Text>{words.noDocuments}</Text>}
      {shown && (
        <DocumentPreview
          session={session}
          documents={documents}
          shown={shown}
          options={options}
          onChoose={choose}
        />
      )}
    </div>
  );
}

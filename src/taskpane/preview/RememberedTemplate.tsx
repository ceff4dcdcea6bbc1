import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { TemplateFile } from '../../papers';
import type { TemplateSetting } from '../engine';
import type { Problem, Session } from '../session';
import { ProblemMessage } from '../shell/ProblemMessage';
import { previewWords as words } from '../words/preview';

interface Props {
  readonly session: Session;
  /** What the workbook says of it; missing where it has no settings. */
  readonly setting: TemplateSetting | undefined;
  readonly template: TemplateFile | undefined;
}

/** The template that belongs to the workbook: which one is meant, and remembering another. The command line sees it too. */
export function RememberedTemplate({ session, setting, template }: Props) {
  const [problem, setProblem] = useState<Problem>();
  const writeSetting = session.workbook.edits?.writeSetting;
  const remembered = setting?.name;
  if (template?.name === remembered) return null;
  const remember = async () => {
    if (!writeSetting || !setting) return;
    const outcome = await writeSetting(setting.place, template?.name ?? '');
    setProblem(outcome.kind === 'problem' ? outcome.problem : undefined);
    session.refresh();
  };
  if (problem) return <ProblemMessage problem={problem} onRetry={remember} />;
  return (
    <>
      {remembered !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.otherTemplate(remembered, template?.name)}</MessageBarBody>
          {writeSetting && (
            <MessageBarActions>
              <Button onClick={remember}>{words.remember(template?.name)}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {remembered === undefined && template && setting && writeSetting && (
        <Button size="small" style={{ alignSelf: 'flex-start' }} onClick={remember}>
          {words.remember(template.name)}
        </Button>
      )}
    </>
  );
}

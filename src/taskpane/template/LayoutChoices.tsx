import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TemplateFile } from '../../papers';
import type { ExplainedSlide } from '../../papers/templates';
import { useAnswer } from '../preview';
import type { Session } from '../session';
import { layoutWords as words } from '../words/layouts';
import { CorrectionsFile } from './CorrectionsFile';
import { keepLayout } from './keepLayout';
import { LayoutItem } from './LayoutItem';
import { TemplateNotes } from './TemplateNotes';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

interface Props {
  readonly session: Session;
  readonly template: TemplateFile;
  readonly onChange: (template: TemplateFile) => void;
}

/** Which layout of one's own template serves which kind of slide, why, what is missing, and saying it better. */
export function LayoutChoices({ session, template, onChange }: Props) {
  const styles = useStyles();
  const { outcome, isCurrent } = useAnswer(session, 'template', template);
  const [said, setSaid] = useState('');
  const answer = outcome?.kind === 'done' ? outcome.value : undefined;
  if (!answer) return <Spinner size="tiny" label={words.working} />;
  if (!answer.template) return null;
  const { explanation, look } = answer.template;
  const choose = async (slide: ExplainedSlide['slide'], layout: string) => {
    const kept = await keepLayout(session, { template: template.name, slide, layout });
    if (kept === undefined || kept.kind === 'problem') await correct(slide, layout);
    if (kept?.kind === 'problem') setSaid(words.notKept(kept.problem.message));
    if (kept?.kind === 'done') setSaid(layout === '' ? words.takenBack : words.kept);
  };
  const correct = async (slide: ExplainedSlide['slide'], layout: string) => {
    const corrected = await session.engine.ask('correct', { template, slide, layout });
    const corrections = corrected.kind === 'done' ? corrected.value : undefined;
    if (corrections) onChange({ ...template, corrections });
    setSaid(corrections ? '' : words.notTaken(template.corrections?.name ?? template.name));
  };
  return (
    <details>
      <summary className={styles.summary}>{words.heading}</summary>
      <div className={styles.inside}>
        <Text>
          {words.has(explanation.masters, explanation.layouts.length, explanation.ownSlides)}
        </Text>
        <TemplateNotes findings={answer.findings} />
        <CorrectionsFile
          corrections={template.corrections}
          onTake={(corrections) => onChange({ ...template, corrections })}
          onSaved={setSaid}
        />
        <div aria-live="polite">{said !== '' && <Text>{said}</Text>}</div>
        <ul className={styles.list}>
          {explanation.slides.map((slide) => (
            <LayoutItem
              key={slide.slide}
              slide={slide}
              explanation={explanation}
              look={look}
              canChoose={isCurrent}
              onChoose={choose}
            />
          ))}
        </ul>
      </div>
    </details>
  );
}

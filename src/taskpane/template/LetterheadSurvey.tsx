import { makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { TemplateFile } from '../../papers';
import { useAnswer } from '../preview';
import type { Session } from '../session';
import { layoutWords as words } from '../words/layouts';
import { TemplateNotes } from './TemplateNotes';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface Props {
  readonly session: Session;
  readonly template: TemplateFile;
}

/** What one's own letterhead will make of the responses: where they go, its tags and styles, what it should mend. */
export function LetterheadSurvey({ session, template }: Props) {
  const styles = useStyles();
  const { outcome } = useAnswer(session, 'letterhead', template);
  const answer = outcome?.kind === 'done' ? outcome.value : undefined;
  if (!answer) return <Spinner size="tiny" label={words.working} />;
  const { letterhead, findings } = answer;
  if (!letterhead) return <TemplateNotes findings={findings} />;
  return (
    <details>
      <summary className={styles.summary}>{words.letterheadHeading}</summary>
      <div className={styles.inside}>
        <TemplateNotes findings={findings} />
        {letterhead.map(({ heading, lines }) => (
          <section key={heading}>
            <Subtitle2 as="h2">{heading}</Subtitle2>
            <ul className={styles.list}>
              {lines.map(({ label, text }) => (
                <li key={`${label} ${text}`}>
                  {label !== undefined && <Text weight="semibold">{`${label}: `}</Text>}
                  <Text>{text}</Text>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}

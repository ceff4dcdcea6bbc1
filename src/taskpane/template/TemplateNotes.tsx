import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Finding } from '../../findings';
import { layoutWords as words } from '../words/layouts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
  },
});

/** What was found about a template itself, with what to do. Nothing where all is well. */
export function TemplateNotes({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h2">{words.toKnow}</Subtitle2>
      <ul className={styles.list}>
        {findings.map(({ rule, message, remedy }) => (
          <li key={`${rule} ${message}`}>
            <Text>{`${message} ${remedy}`}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

import {
  Button,
  Link,
  makeStyles,
  Subtitle2,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Source } from '../../findings';
import type { AssessedTheme } from '../engine';
import { assessWords as words } from '../words/assess';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  // What is out of sight is neither laid out nor painted: the next theme stands there in half the time.
  one: { contentVisibility: 'auto', containIntrinsicBlockSize: 'auto 4rem' },
  text: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    ...typographyStyles.caption1,
  },
});

/** How many submissions are drawn at once, and how many more each time. */
const page = 50;

interface Props {
  readonly theme: AssessedTheme;
  readonly goToCell: ((source: Source) => unknown) | undefined;
}

/** The submissions filed under a theme, each leading to its row. */
export function SubmissionList({ theme, goToCell }: Props) {
  const styles = useStyles();
  const [limit, setLimit] = useState(page);
  const { count, topics, submissions } = theme;
  const hidden = submissions.length - limit;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{words.submissions(count)}</Subtitle2>
      {topics.length > 0 && (
        <Text>
          {words.topics}: {topics.join('; ')}
        </Text>
      )}
      <ul className={styles.list}>
        {submissions.slice(0, limit).map(({ ref, topic, text, at }) => (
          <li key={`${ref} ${at.cell}`} className={styles.one}>
            {goToCell ? (
              <Link aria-label={words.goTo(ref)} onClick={() => goToCell(at)}>
                {ref}
              </Link>
            ) : (
              <Text weight="semibold">{ref}</Text>
            )}{' '}
            {topic}
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button onClick={() => setLimit(limit + page)}>{words.more(Math.min(hidden, page))}</Button>
      )}
    </section>
  );
}

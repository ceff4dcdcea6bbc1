import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ResponsesOptions } from '../../compose/responses';
import type { PreviewedDocument } from '../engine';
import { Markup, useAnswer } from '../preview';
import type { ViewProps } from '../session';
import { ProblemMessage } from '../shell/ProblemMessage';
import { previewWords as words } from '../words/preview';

const useStyles = makeStyles({
  turn: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  page: {
    overflowWrap: 'anywhere',
    '& h2, & h3, & h4, & h5': { margin: '0.8em 0 0.4em', lineHeight: 1.25 },
    '& p, & ul': { margin: '0 0 0.6em' },
    '& ul': { paddingLeft: tokens.spacingHorizontalXL },
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    '& > article > *': { contentVisibility: 'auto', containIntrinsicSize: 'auto 200px' },
    '& table': { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
    '& caption': { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      padding: tokens.spacingHorizontalXS,
      textAlign: 'left',
      verticalAlign: 'top',
    },
    '& td p': { margin: 0 },
    '& svg': { marginInlineEnd: tokens.spacingHorizontalXS },
    '& .right': { textAlign: 'right' },
    // Numbers and what stands above them are short, and stay whole where there is room for whole words.
    '@media (min-width: 320px)': { '& .right': { overflowWrap: 'normal' } },
    '& .centre': { textAlign: 'center' },
    '& .status, & .label': { fontWeight: tokens.fontWeightSemibold },
    '& blockquote': {
      margin: 0,
      paddingLeft: tokens.spacingHorizontalM,
      borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    },
  },
});

interface Props extends Pick<ViewProps, 'session'> {
  readonly documents: readonly PreviewedDocument[];
  readonly shown: PreviewedDocument;
  readonly options: ResponsesOptions;
  readonly onChoose: (slug: string) => void;
}

/** One of the documents, to read. A long one is shown page by page. */
export function DocumentPreview({ session, documents, shown, options, onChoose }: Props) {
  const styles = useStyles();
  const { slug } = shown;
  const [turned, turnTo] = useState({ slug, page: 1 });
  const page = turned.slug === slug ? turned.page : 1;
  const about = useMemo(() => ({ options, slug, page }), [options, slug, page]);
  const { outcome } = useAnswer(session, 'page', about);
  const answer = outcome?.kind === 'done' ? outcome.value : undefined;
  const pages = answer?.pages ?? 1;
  const turn = (to: number) => turnTo({ slug, page: to });
  return (
    <>
      <Field label={words.document}>
        <Select value={slug} onChange={(_, { value }) => onChoose(value)}>
          {documents.map(({ slug: other, title, responses, drafts }) => (
            <option key={other} value={other}>
              {words.described(title, responses, drafts)}
            </option>
          ))}
        </Select>
      </Field>
      {shown.leftOut > 0 && <Text>{words.leftOut(shown.leftOut)}</Text>}
      {pages > 1 && (
        <div className={styles.turn}>
          <Button size="small" disabledFocusable={page === 1} onClick={() => turn(page - 1)}>
            {words.pageBefore}
          </Button>
          <Text>{words.page(page, pages)}</Text>
          <Button size="small" disabledFocusable={page === pages} onClick={() => turn(page + 1)}>
            {words.pageNext}
          </Button>
        </div>
      )}
      {outcome?.kind === 'problem' && (
        <ProblemMessage problem={outcome.problem} onRetry={session.refresh} />
      )}
      {answer && (
        <section aria-label={words.preview} className={styles.page}>
          <Markup markup={answer.markup} />
        </section>
      )}
    </>
  );
}

import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { documentMarkup } from '../../write/html';
import type { PreviewedDocument } from '../engine';
import { Markup } from '../preview';
import { previewWords as words } from '../words/preview';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { minWidth: 0 } },
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
    '& .right': { textAlign: 'right' },
    '& .centre': { textAlign: 'center' },
    '& .status, & .label': { fontWeight: tokens.fontWeightSemibold },
    '& blockquote': {
      margin: 0,
      paddingLeft: tokens.spacingHorizontalM,
      borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    },
  },
});

interface Props {
  readonly documents: readonly PreviewedDocument[];
  readonly shown: PreviewedDocument;
  readonly onChoose: (slug: string) => void;
}

/** One of the documents, to read. */
export function DocumentPreview({ documents, shown, onChoose }: Props) {
  const styles = useStyles();
  const markup = useMemo(() => documentMarkup(shown.document), [shown.document]);
  return (
    <>
      <Field label={words.document} className={styles.field}>
        <Select value={shown.slug} onChange={(_, { value }) => onChoose(value)}>
          {documents.map(({ slug, document, responses, drafts }) => (
            <option key={slug} value={slug}>
              {words.described(document.title, responses, drafts)}
            </option>
          ))}
        </Select>
      </Field>
      {shown.leftOut > 0 && <Text>{words.leftOut(shown.leftOut)}</Text>}
      <section aria-label={words.preview} className={styles.page}>
        <Markup markup={markup} />
      </section>
    </>
  );
}

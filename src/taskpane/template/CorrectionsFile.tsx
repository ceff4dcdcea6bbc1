import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { TemplateFile } from '../../papers';
import { save } from '../save';
import { FileButton } from '../shell/FileButton';
import { layoutWords as words } from '../words/layouts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Corrections = NonNullable<TemplateFile['corrections']>;

interface Props {
  readonly corrections: Corrections | undefined;
  readonly onTake: (corrections: Corrections) => void;
  /** Says in words where the file went, or why nowhere. */
  readonly onSaved: (words: string) => void;
}

/** Saving what was chosen to the small file beside the template, which the command line reads, and taking such a file in. */
export function CorrectionsFile({ corrections, onTake, onSaved }: Props) {
  const styles = useStyles();
  const take = async (file: File | undefined) => {
    if (file) onTake({ name: file.name, content: await file.text() });
  };
  const keep = async ({ name, content }: Corrections) => {
    const saved = await save({ name, bytes: new TextEncoder().encode(content) });
    onSaved(saved.kind === 'done' ? saved.value : saved.problem.message);
  };
  return (
    <>
      {corrections && <Text>{words.unsaved(corrections.name)}</Text>}
      <div className={styles.row}>
        {corrections && (
          <Button size="small" onClick={() => keep(corrections)}>
            {words.save(corrections.name)}
          </Button>
        )}
        <FileButton
          size="small"
          label={words.takeIn}
          accept=".json"
          onFiles={([file]) => take(file)}
        />
      </div>
    </>
  );
}

import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../findings';
import type { TemplateFile } from '../../papers';
import { oversizedTemplate } from '../../papers/templates';
import { FileButton } from '../shell/FileButton';
import { previewWords as words } from '../words/preview';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly template: TemplateFile | undefined;
  /** Endings of file names, such as ".pptx,.potx". */
  readonly accept: string;
  readonly onChange: (template: TemplateFile | undefined) => void;
}

/** Which template papers are made on: the one that comes with the pane, or a file. */
export function TemplateChoice({ template, accept, onChange }: Props) {
  const styles = useStyles();
  const [refused, setRefused] = useState<Finding>();
  const take = async (file: File | undefined) => {
    const oversized = file && oversizedTemplate(file.name, file.size);
    setRefused(oversized);
    if (!file || oversized) return;
    onChange({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  return (
    <div className={styles.row}>
      <Text>{words.template(template?.name)}</Text>
      <FileButton
        size="small"
        label={words.ownTemplate}
        accept={accept}
        onFiles={([file]) => take(file)}
      />
      {template && (
        <Button size="small" appearance="subtle" onClick={() => onChange(undefined)}>
          {words.usualTemplate}
        </Button>
      )}
      {refused && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{`${refused.message} ${refused.remedy}`}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

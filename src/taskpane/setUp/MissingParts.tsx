import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Additions } from '../../workbook/live';
import type { WorkbookEdits } from '../session';
import { setUpWords as words } from '../words/setUp';
import { PartsList } from './PartsList';

const useStyles = makeStyles({
  missing: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

interface Props extends Pick<WorkbookEdits, 'savesItself'> {
  readonly additions: Additions;
  readonly onAdd: (additions: Additions) => void;
}

/** What the workbook lacks, and the button that adds it. */
export function MissingParts({ additions, savesItself, onAdd }: Props) {
  const styles = useStyles();
  const { sheets, columns } = additions;
  const lacks = sheets.length + columns.length > 0;
  const [isShared, setIsShared] = useState(false);
  useEffect(() => {
    if (lacks) savesItself().then(setIsShared);
  }, [lacks, savesItself]);
  if (!lacks) return <Text>{words.nothing}</Text>;
  return (
    <div className={styles.missing}>
      <Text>{words.lacks}</Text>
      <PartsList
        sheets={sheets.map(({ name }) => name)}
        columns={columns.map(({ table, columns: own }) => ({
          table,
          headers: own.map(({ column }) => column.header),
        }))}
      />
      {isShared && <Text>{words.seenByOthers}</Text>}
      <Button appearance="primary" className={styles.button} onClick={() => onAdd(additions)}>
        {words.add}
      </Button>
    </div>
  );
}

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Added } from '../../workbook/live';
import { setUpWords as words } from '../words/setUp';
import { PartsList } from './PartsList';

const useStyles = makeStyles({
  added: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly added: Added;
  readonly onTakeOut: () => void;
}

/** What setting up has added, and the button that takes it out again: Excel undoes no new sheets. */
export function AddedParts({ added, onTakeOut }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.added}>
      <Text>{words.added}</Text>
      <PartsList
        sheets={added.sheets.map(({ name }) => name)}
        columns={added.columns.map(({ table, header }) => ({ table, headers: [header] }))}
      />
      <Button className={styles.button} onClick={onTakeOut}>
        {words.takeOut}
      </Button>
    </div>
  );
}

import { Badge } from '@fluentui/react-components';
import { columnsWords as words } from '../words/columns';

/** Marks what is only likely, in a word and a sign, not by its colour alone. */
export function CheckMark() {
  return (
    <Badge appearance="outline" color="important" style={{ alignSelf: 'flex-start' }}>
      ? {words.check}
    </Badge>
  );
}

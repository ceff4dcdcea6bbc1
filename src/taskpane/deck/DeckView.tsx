import { Text } from '@fluentui/react-components';
import type { ViewProps } from '../session';

/** The deck as it will be made. */
export default function DeckView({ session }: ViewProps) {
  return <Text>{session.workbook.name}</Text>;
}

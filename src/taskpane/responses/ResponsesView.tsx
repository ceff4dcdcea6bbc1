import { Text } from '@fluentui/react-components';
import type { ViewProps } from '../session';

/** The reasoned responses as they will be made. */
export default function ResponsesView({ session }: ViewProps) {
  return <Text>{session.workbook.name}</Text>;
}

import { Text } from '@fluentui/react-components';
import type { ViewProps } from '../session';

/** What is wrong in the workbook, and where. */
export default function CheckView({ examined }: ViewProps) {
  return <Text>{`${examined.findings.length} findings`}</Text>;
}

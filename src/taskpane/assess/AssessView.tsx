import { Text } from '@fluentui/react-components';
import type { ViewProps } from '../session';

/** The work on themes. */
export default function AssessView({ examined }: ViewProps) {
  return <Text>{`${examined.assess.themes} themes`}</Text>;
}

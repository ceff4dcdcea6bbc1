import { Text } from '@fluentui/react-components';
import type { ViewProps } from '../session';

/** The forum at a glance. */
export default function OverviewView({ examined }: ViewProps) {
  return <Text>{examined.overview.forumName}</Text>;
}

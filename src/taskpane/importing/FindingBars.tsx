import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Finding } from '../../findings';

interface Props {
  readonly intent: 'error' | 'warning';
  readonly findings: readonly Finding[];
}

/** Findings with their cells and what to do about them, a bar each. */
export function FindingBars({ intent, findings }: Props) {
  return findings.map(({ message, remedy, source }) => (
    <MessageBar key={`${source?.cell} ${message}`} intent={intent} layout="multiline">
      <MessageBarBody>
        {source?.cell ? `${source.sheet ?? ''} ${source.cell}: ` : ''}
        {message} {remedy}
      </MessageBarBody>
    </MessageBar>
  ));
}

import {
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { Finding, Paper } from '../../findings';
import { previewWords as words } from '../words/preview';

/** How many errors are listed: Check lists all. */
const most = 3;

interface Props {
  readonly findings: readonly Finding[];
  readonly paper: Paper;
  /** Leads to the view Check. */
  readonly onShow: () => void;
}

/** The errors that keep a paper from being made; nothing where there are none. */
export function Hindrances({ findings, paper, onShow }: Props) {
  const errors = findings.filter(
    ({ severity, concerns }) => severity === 'error' && concerns.includes(paper),
  );
  if (errors.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.cannotMake(errors.length)}</MessageBarTitle>
        {errors.slice(0, most).map(({ message, remedy }) => (
          <div key={message}>{`${message} ${remedy}`}</div>
        ))}
        {errors.length > most && <div>{words.andMore(errors.length - most)}</div>}
      </MessageBarBody>
      <MessageBarActions>
        <Link onClick={onShow}>{words.showErrors}</Link>
      </MessageBarActions>
    </MessageBar>
  );
}

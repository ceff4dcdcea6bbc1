import { Component, type ReactNode } from 'react';
import { type Problem, problemOf } from '../session';
import { ProblemMessage } from './ProblemMessage';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly problem: Problem | undefined;
}

/** Shows what went wrong in a view in its place, so that the other views go on. */
export class ViewGuard extends Component<Props, State> {
  override readonly state: State = { problem: undefined };

  static getDerivedStateFromError(cause: unknown): State {
    return { problem: problemOf(cause) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (!problem) return this.props.children;
    return (
      <ProblemMessage problem={problem} onRetry={() => this.setState({ problem: undefined })} />
    );
  }
}

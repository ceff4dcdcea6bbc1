import { Spinner } from '@fluentui/react-components';
import { type ComponentType, useEffect, useState } from 'react';
import { type Problem, problemOf, type ViewProps } from '../session';
import { shellWords } from '../words/shell';
import { ProblemMessage } from './ProblemMessage';
import { ViewGuard } from './ViewGuard';
import type { View, ViewId } from './views';

const loaded = new Map<ViewId, ComponentType<ViewProps>>();

interface Props extends ViewProps {
  readonly view: View;
}

/** A view, whose code loads when it is first shown. What can't be loaded, as without a network, can be tried again. */
export function LoadedView({ view, ...props }: Props) {
  const { id, load } = view;
  const [failed, setFailed] = useState<{ readonly id: ViewId; readonly problem: Problem }>();
  const [, drawAgain] = useState<ViewId>();
  useEffect(() => {
    if (loaded.has(id) || failed?.id === id) return;
    load().then(
      (module) => {
        loaded.set(id, module.default);
        drawAgain(id);
      },
      (cause) => setFailed({ id, problem: problemOf(cause) }),
    );
  }, [id, load, failed]);
  const Component = loaded.get(id);
  if (Component) {
    return (
      <ViewGuard key={id}>
        <Component {...props} />
      </ViewGuard>
    );
  }
  if (failed?.id !== id) return <Spinner label={shellWords.loading} />;
  return <ProblemMessage problem={failed.problem} onRetry={() => setFailed(undefined)} />;
}

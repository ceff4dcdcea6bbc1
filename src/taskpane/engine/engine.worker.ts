import { problemOf } from '../session/problem';
import { answer } from './answer';
import type { Reply, Request } from './messages';

// One after another: what is asked is about what was examined before.
let last: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<Request>) => {
  const post = (reply: Reply) => self.postMessage(reply);
  last = last.then(async () => {
    const step = (words: string) => post({ id: data.id, kind: 'step', step: words });
    try {
      post({ id: data.id, kind: 'done', value: await answer(data, step) });
    } catch (cause) {
      post({ id: data.id, kind: 'problem', problem: problemOf(cause) });
    }
  });
};

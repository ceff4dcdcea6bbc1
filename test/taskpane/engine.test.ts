import { startEngine } from '../../src/taskpane/engine/engine';
import type { Reply, Request, WorkbookInput } from '../../src/taskpane/engine/messages';

const input: WorkbookInput = { kind: 'file', name: 'a.xlsx', bytes: new Uint8Array() };

/** A worker that only notes what it is asked; the test answers for it. */
class NotedWorker {
  readonly asked: Request[] = [];
  isEnded = false;
  onmessage: ((event: { data: Reply }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  postMessage(request: Request) {
    this.asked.push(request);
  }
  terminate() {
    this.isEnded = true;
  }
  reply(data: Reply) {
    this.onmessage?.({ data });
  }
}

function engineWithWorkers() {
  const workers: NotedWorker[] = [];
  const engine = startEngine(() => {
    const worker = new NotedWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { engine, workers };
}

describe('the engine', () => {
  test('starts its worker with the first question, and tells steps and the answer apart', async () => {
    const { engine, workers } = engineWithWorkers();
    expect(workers).toHaveLength(0);
    const steps: string[] = [];
    const answer = engine.ask('make', { paper: 'deck', options: {} }, (words) => steps.push(words));
    const [worker] = workers;
    worker?.reply({ id: 1, kind: 'step', step: 'Making the deck' });
    worker?.reply({ id: 1, kind: 'done', value: { files: [], findings: [] } });
    expect(await answer).toMatchObject({ kind: 'done', value: { files: [], findings: [] } });
    expect(steps).toEqual(['Making the deck']);
  });

  test('a cancel ends the worker, and the next one learns the workbook first', async () => {
    const { engine, workers } = engineWithWorkers();
    const examined = engine.ask('examine', input);
    workers[0]?.reply({ id: 1, kind: 'done', value: {} });
    await examined;
    const made = engine.ask('make', { paper: 'deck', options: {} });
    engine.cancel();
    expect(await made).toMatchObject({ kind: 'problem', problem: { reason: 'cancelled' } });
    expect(workers[0]?.isEnded).toBe(true);
    engine.ask('make', { paper: 'deck', options: {} });
    expect(workers).toHaveLength(2);
    expect(workers[1]?.asked.map(({ kind }) => kind)).toEqual(['examine', 'make']);
  });

  test('a worker that stops is a problem for all that wait, and the next question starts another', async () => {
    const { engine, workers } = engineWithWorkers();
    const examined = engine.ask('examine', input);
    const slides = engine.ask('slides', { options: {} });
    workers[0]?.onerror?.({ message: 'out of memory' });
    expect(await examined).toMatchObject({ problem: { reason: 'unexpected' } });
    expect(await slides).toMatchObject({ problem: { reason: 'unexpected' } });
    engine.ask('examine', input);
    expect(workers).toHaveLength(2);
  });
});

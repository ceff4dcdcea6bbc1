import { contentArea } from '../../src/layout';

const page = { width: 960, height: 540 };
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const master = { title: box(40, 30, 640, 70), body: box(60, 110, 600, 350) };

describe('where content stands in a layout without a place for it', () => {
  test('is where its master has text', () => {
    expect(contentArea([], master, page)).toEqual(master.body);
    const same = [{ type: 'title', box: master.title }];
    expect(contentArea(same, master, page)).toEqual(master.body);
  });

  test('is as much wider as the layout’s title is than the master’s', () => {
    const wider = [{ type: 'title', box: box(20, 30, 960, 70) }];
    expect(contentArea(wider, master, page)).toEqual(box(50, 110, 900, 350));
  });

  test('is as narrow as the master’s text below a title that is as wide as the master’s', () => {
    const moved = [{ type: 'title', box: box(140, 30, 640, 70) }];
    expect(contentArea(moved, master, page)).toEqual(box(160, 110, 600, 350));
  });

  test('ends above footers', () => {
    const footer = { type: 'ftr', box: box(40, 440, 300, 30) };
    const { y, height } = contentArea([footer], master, page);
    expect(y + height).toBeLessThan(440);
  });
});

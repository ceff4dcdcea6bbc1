import { roomForTitle } from '../../src/layout/roomForTitle';
import { plain } from '../../src/outline';
import { placeholder } from './defaultDesign';

const lines = [plain('15-minute\nComfort Break')];
const model = placeholder('Points', 'Body');
const place = (y: number, height: number, backdrop = ['#FFFFFF']) => {
  const levels = model.levels.map((level) => ({ ...level, size: 40 }));
  return { ...model, levels, backdrop, box: { x: 50, y, width: 700, height } };
};
const page = { height: 540 };
const places = { title: place(40, 60), body: place(110, 380) };

describe('room for a title', () => {
  test('is as it is where the title fits', () => {
    expect(roomForTitle([plain('Welcome')], true, places, page)).toBe(places);
  });

  test('is all that it needs at its own size where no text stands below', () => {
    const { title, body } = roomForTitle(lines, false, places, page);
    expect(title.box.height).toBeGreaterThanOrEqual(96);
    expect(title.standing).toBe('moved');
    expect(body.box.y).toBeGreaterThanOrEqual(title.box.y + title.box.height);
  });

  test('leaves half of the place for text, and stands above it', () => {
    const many = [plain(Array.from({ length: 30 }, () => 'line').join('\n'))];
    const { title, body } = roomForTitle(many, true, places, page);
    expect(body.box.height).toBeGreaterThanOrEqual(190);
    expect(body.box.y).toBe(title.box.y + title.box.height);
    expect(body.box.y + body.box.height).toBe(490);
  });

  test('is not taken where the title would leave the band that it stands on', () => {
    const onBand = { ...places, title: place(40, 60, ['#1B3A63']) };
    expect(roomForTitle(lines, false, onBand, page)).toBe(onBand);
  });
});

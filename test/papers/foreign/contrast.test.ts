import type { PlacedShape } from '../../../src/layout';
import { leastContrast } from '../../../src/layout/contrast';
import { hexOfColour } from '../../../src/layout/readable';
import { examine } from '../../../src/papers/examine';
import { placeDeck } from '../../../src/papers/placeDeck';
import { sampleGrid } from '../../sample/sampleForum';
import { templateFile } from './templateOf';
import { foreignTemplates } from './templates';

const ratings = { green: '#00703C', amber: '#F2A900', red: '#B10E1E' };

async function shapesOn(name: string) {
  const made = foreignTemplates[name];
  if (!made) throw new Error(name);
  const { value } = placeDeck(examine([await sampleGrid()]), { name, bytes: templateFile(made) });
  if (!value) throw new Error('not placed');
  return value.deck.sections.flatMap(({ slides }) =>
    slides.flatMap(({ layout, objects }) => {
      const own = value.design.layouts.find(({ part }) => part === layout);
      if (!own) throw new Error(layout);
      const colours = { ...own.colours, ...ratings };
      return objects.flatMap((object) =>
        object.kind === 'shape'
          ? [{ shape: object, colours, backdrop: own.area.backdrop ?? [] }]
          : [],
      );
    }),
  );
}

const hex = (colour: PlacedShape['fill'], colours: Readonly<Record<string, string>>) =>
  hexOfColour(colour ?? 'tx1', colours);

describe.each(Object.keys(foreignTemplates))('on a template with %s', (name) => {
  test('words on drawn shapes have a contrast of 4.5:1', async () => {
    for (const { shape, colours, backdrop } of await shapesOn(name)) {
      if (!shape.text) continue;
      const behind = shape.fill ? [hex(shape.fill, colours)] : backdrop;
      expect(leastContrast(hex(shape.text.colour, colours), behind)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('rating marks, or their outlines, have a contrast of 4.5:1', async () => {
    const marks = (await shapesOn(name)).filter(({ shape }) => shape.name === 'Rating mark');
    expect(marks.length).toBeGreaterThan(10);
    for (const { shape, colours, backdrop } of marks) {
      const shown = [shape.fill, shape.line].map((one) =>
        leastContrast(hex(one, colours), backdrop),
      );
      expect(Math.max(...shown)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

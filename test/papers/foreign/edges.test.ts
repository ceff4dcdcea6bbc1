import { examine } from '../../../src/papers/examine';
import { placeDeck } from '../../../src/papers/placeDeck';
import { sampleGrid } from '../../sample/sampleForum';
import { templateFile } from './templateOf';
import { foreignTemplates } from './templates';

/** What a placeholder keeps free at its left where its template says nothing, in points. */
const usualInset = 7.2;

test.each(['no placeholders at all', 'only titles'])(
  'words begin at one edge with their title on a template with %s',
  async (key) => {
    const made = foreignTemplates[key];
    if (!made) throw new Error(key);
    const template = { name: 'department.pptx', bytes: templateFile(made) };
    const { value } = placeDeck(examine([await sampleGrid()]), template);
    const slides = value?.deck.sections.flatMap((section) => section.slides) ?? [];
    const edges = slides.flatMap(({ objects: [title, text] }) =>
      title?.kind === 'text' && text?.kind === 'free text'
        ? [title.box.x + usualInset - (text.box.x + text.insets.left)]
        : [],
    );
    expect(edges.length).toBeGreaterThan(20);
    for (const edge of edges) expect(Math.abs(edge)).toBeLessThan(1);
  },
);

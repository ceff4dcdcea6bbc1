import type { LayoutWish } from '../../../src/forum';
import { examine } from '../../../src/papers/examine';
import type { TemplateFile } from '../../../src/papers/paperFile';
import { explainTemplate } from '../../../src/papers/templates';
import { sampleGrid } from '../../sample/sampleForum';
import { gridOf, sheetOf } from '../../workbook/gridOf';
import { templateFile } from './templateOf';
import { foreignTemplates } from './templates';

const name = 'department.pptx';
const made = foreignTemplates['4:3'];
if (!made) throw new Error('no such template');
const template: TemplateFile = { name, bytes: templateFile(made) };
const beside = (layout: string): TemplateFile => ({
  ...template,
  corrections: {
    name: 'department.forum.json',
    content: JSON.stringify({ template: [{ slide: 'points', layout }] }),
  },
});

const headers = ['Sheet', 'Column', 'Your sheet', 'Your column'];
/** What the workbook's Mapping says, as it is read. */
const wishes = (...rows: readonly (readonly string[])[]): readonly LayoutWish[] =>
  examine([gridOf(sheetOf('Mapping', [headers, ...rows]))]).forum.layoutWishes;
const understood = (file: TemplateFile, said: readonly LayoutWish[]) => {
  const { value, findings } = explainTemplate(file, said);
  const points = value?.slides.find(({ slide }) => slide === 'points');
  return {
    layout: points?.layout,
    said: findings.map(({ rule, source }) => [rule, source?.sheet, source?.cell]),
  };
};

describe('what the workbook says of a template’s layouts', () => {
  test('is followed', () => {
    const said = wishes(['Deck template', 'points', 'department', 'Title only']);
    expect(understood(template, said)).toEqual({ layout: 'Title only', said: [] });
  });

  test('comes before the file beside the template, and that is said', () => {
    const said = wishes(['Deck template', 'points', name, 'Title only']);
    expect(understood(beside('Cover'), said)).toEqual({
      layout: 'Title only',
      said: [['correction-passed-over', 'Mapping', 'D2']],
    });
    expect(understood(beside('title only'), said)).toEqual({ layout: 'Title only', said: [] });
  });

  test('leaves to the file what it does not speak of', () => {
    const said = wishes(['Deck template', 'break', name, 'Cover']);
    expect(understood(beside('Title only'), said)).toEqual({ layout: 'Title only', said: [] });
  });

  test('of this template comes before what it says of any', () => {
    const said = wishes(
      ['Deck template', 'points', '', 'Cover'],
      ['Deck template', 'points', name, 'Title only'],
    );
    expect(understood(template, said).layout).toBe('Title only');
    expect(understood({ ...template, name: 'other.pptx' }, said).layout).toBe('Cover');
  });

  test('of another template, or of any where the deck is on ours, does not matter', () => {
    const other = wishes(['Deck template', 'points', 'other.pptx', 'Title only']);
    expect(understood(template, other)).toEqual({ layout: 'Content', said: [] });
    const any = wishes(['Deck template', 'points', '', 'Title only']);
    expect(understood({ ...template, isBundled: true }, any).layout).toBe('Content');
  });

  test('is a finding with its cell where the template has no such layout', () => {
    const said = wishes(['Deck template', 'points', name, 'Titel only']);
    expect(understood(template, said)).toEqual({
      layout: 'Content',
      said: [['correction-layout-gone', 'Mapping', 'D2']],
    });
  });

  test('of slides that no deck has is a finding of checking', async () => {
    const rows = [headers, ['Deck template', 'pints', name, 'Cover']];
    const { findings } = examine([await sampleGrid(), gridOf(sheetOf('Mapping', rows))]);
    const found = findings.find(({ rule }) => rule === 'mapping-slide-not-known');
    expect(found?.source?.cell).toBe('B2');
    expect(found?.remedy).toBe('Did you mean "points"?');
    expect(found?.concerns).toEqual(['deck']);
  });
});

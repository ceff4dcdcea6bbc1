import { explainTemplate } from '../../../src/papers/templates';
import { correctionsText, readCorrections } from '../../../src/papers/templates/readCorrections';
import { templateFile } from './templateOf';
import { foreignTemplates } from './templates';

const name = 'department.pptx';
const bytesOf = (key: string): Uint8Array => {
  const made = foreignTemplates[key];
  if (!made) throw new Error(key);
  return templateFile(made);
};
const layoutsOf = (key: string, content?: string) => {
  const corrections =
    content === undefined ? {} : { corrections: { name: 'department.forum.json', content } };
  const { value, findings } = explainTemplate({ name, bytes: bytesOf(key), ...corrections });
  return {
    slides: Object.fromEntries((value?.slides ?? []).map((slide) => [slide.slide, slide])),
    rules: findings.map(({ rule }) => rule),
  };
};

describe('which layout serves which slide', () => {
  test.each(['4:3', 'wide, in the colours of a dark theme'])(
    'goes by what layouts are for, on a template with %s',
    (key) => {
      const { slides } = layoutsOf(key);
      const chosen = Object.fromEntries(
        Object.entries(slides).map(([role, { layout }]) => [role, layout]),
      );
      expect(chosen).toEqual({
        title: 'Cover',
        section: 'Divider',
        points: 'Content',
        break: 'Divider',
        assessment: 'Content',
        timeline: 'Title only',
        phase: 'Content',
        meeting: 'Cover',
        contacts: 'Content',
      });
    },
  );

  test('goes by names and places where layouts say no type', () => {
    const { slides } = layoutsOf('layouts without types, with names of their own');
    expect(slides['points']?.layout).toBe('1_Content (new brand)');
    expect(slides['title']?.layout).toBe('1_Cover (new brand)');
    expect(slides['section']?.layout).toBe('1_Divider (new brand)');
  });

  test('goes by the template’s own slides where several masters have layouts', () => {
    const { slides } = layoutsOf('several masters, and slides that tell which is for what');
    expect(slides['title']?.master).toBe(1);
    expect(slides['points']?.master).toBe(2);
    expect(slides['assessment']?.master).toBe(2);
  });

  test('says in words why, and what is missing', () => {
    const { slides } = layoutsOf('no placeholders at all');
    expect(slides['points']?.lacks).toEqual(['title', 'text']);
    expect(slides['points']?.missing.join()).toContain('no placeholder for a title');
    expect(layoutsOf('4:3').slides['points']?.why.join()).toContain(
      'made for a title and one content',
    );
    expect(layoutsOf('doubled placeholders').slides['points']?.lacks).toContain('columns');
  });
});

describe('corrections', () => {
  const said = { template: [{ slide: 'points', layout: 'Title only' }] };

  test('come before all', () => {
    const { slides, rules } = layoutsOf('4:3', JSON.stringify(said));
    expect(slides['points']?.layout).toBe('Title only');
    expect(slides['points']?.reasons).toEqual([{ kind: 'corrected' }]);
    expect(rules).toEqual([]);
  });

  test('that name what is not there are said, and passed over', () => {
    const wrong = { template: [{ slide: 'points', layout: 'Contents' }] };
    const { slides, rules } = layoutsOf('4:3', JSON.stringify(wrong));
    expect(slides['points']?.layout).toBe('Content');
    expect(rules).toEqual(['correction-layout-gone']);
  });

  test.each([
    ['no JSON', '{ template', 'not JSON'],
    ['no list', '{"template": 3}', 'not a list'],
    ['an unknown slide', '{"template": [{"slide": "pints", "layout": "x"}]}', 'entry 1'],
  ])('that are %s are an error in words', (_, content, why) => {
    const { findings } = readCorrections('department.forum.json', content);
    expect(findings.map(({ rule }) => rule)).toEqual(['correction-not-readable']);
    expect(findings[0]?.message).toContain(why);
  });

  test('are written beside what else the file holds', () => {
    const before = JSON.stringify({ mapping: [{ sheet: 'Agenda' }], ...said });
    const text = correctionsText(before, [{ slide: 'title', layout: 'Cover', text: 'Subtitle' }]);
    expect(JSON.parse(text)).toEqual({
      mapping: [{ sheet: 'Agenda' }],
      template: [{ slide: 'title', layout: 'Cover', text: 'Subtitle' }],
    });
    expect(readCorrections('x', text).findings).toEqual([]);
  });
});

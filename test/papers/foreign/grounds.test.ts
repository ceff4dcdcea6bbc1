import type { PlacedSlide } from '../../../src/layout';
import { examine } from '../../../src/papers/examine';
import { placeDeck } from '../../../src/papers/placeDeck';
import { readLook, slideSvg } from '../../../src/write/html';
import { accessibilityIssues } from '../../../src/write/pptx/accessibility';
import { unzipped } from '../../ooxml/unzipped';
import { sampleGrid } from '../../sample/sampleForum';
import { bytesOn } from './deckOn';
import { type MadeTemplate, templateFile } from './templateOf';
import { foreignTemplates } from './templates';

const usual = foreignTemplates['4:3'];
if (!usual) throw new Error('no such template');
const whole = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="9144000" cy="6858000"/></a:xfrm>';
const half = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="4000000" cy="6858000"/></a:xfrm>';
const picture = `<p:pic><p:nvPicPr><p:cNvPr id="91" name="Picture"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${whole}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
const panel = (colour: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="90" name="Half"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${half}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`;

/** The usual template with shapes on its cover and its divider alone, or on all layouts. */
const withShapes = (
  shapes: string,
  colours: MadeTemplate['colours'] = {},
  on: 'opening' | 'all' = 'opening',
) => {
  const masters = usual.masters.map((master) => ({
    ...master,
    layouts: master.layouts.map((layout) =>
      on === 'all' || /^(title|secHead)$/.test(layout.type ?? '') ? { ...layout, shapes } : layout,
    ),
  }));
  const bytes = templateFile({ ...usual, masters, colours });
  return { name: 'department.pptx', bytes };
};
const placedOn = async (...made: Parameters<typeof withShapes>) => {
  const { value } = placeDeck(examine([await sampleGrid()]), withShapes(...made));
  if (!value) throw new Error('no deck');
  return { ...value, slides: value.deck.sections.flatMap((section) => section.slides) };
};
/** The names of the texts of a slide that stand on a ground. */
const grounds = (slide: PlacedSlide | undefined) =>
  slide?.objects.flatMap((one) => (one.kind === 'text' && one.ground ? [one.name] : []));

describe('words of a slide that opens a part', () => {
  test('stand on a panel where the template has a picture and colours for the plain background', async () => {
    const { slides, design } = await placedOn(picture);
    expect(grounds(slides[0])).toEqual(['Title', 'Subtitle']);
    const panels = slides.flatMap(({ objects }) =>
      objects.flatMap((one) => (one.kind === 'text' && one.ground ? [one] : [])),
    );
    expect(panels.length).toBeGreaterThan(10);
    for (const { box, ground, colour } of panels) {
      expect([ground?.colour, colour]).toEqual(['bg1', 'tx1']);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(design.width);
      expect(box.y + box.height).toBeLessThanOrEqual(design.height);
    }
  });

  test('stand on panels that do not cover each other’s words', async () => {
    const { slides } = await placedOn(picture);
    const [title, text] = (slides[0]?.objects ?? []).filter((one) => one.kind === 'text');
    const margin = title?.ground?.insets.bottom ?? 0;
    const titleEnds = (title?.box.y ?? 0) + (title?.box.height ?? 0) - margin;
    expect(text?.box.y).toBeGreaterThanOrEqual(titleEnds);
  });

  test('stand as the template has them on a picture that its colours are made for', async () => {
    const { slides } = await placedOn(picture, { dk1: 'FFFFFF' });
    expect(slides.flatMap(grounds)).toEqual([]);
  });

  test('stand as the template has them on a picture that its slides of content have too', async () => {
    const { slides } = await placedOn(picture, {}, 'all');
    expect(slides.flatMap(grounds)).toEqual([]);
  });

  test('stand on a panel across colours of which no colour can be told', async () => {
    const { slides } = await placedOn(panel('222222'));
    expect(grounds(slides[0])).toEqual(['Title', 'Subtitle']);
    expect((await placedOn(panel('DDDDDD'))).slides.flatMap(grounds)).toEqual([]);
  });

  test('have a panel in the file, with a contrast that is checked, and in the preview', async () => {
    const template = withShapes(panel('222222'));
    const parts = unzipped(await bytesOn(template));
    const cover = new TextDecoder().decode(parts.get('ppt/slides/slide1.xml'));
    expect(
      cover.match(/<p:spPr><a:xfrm>.*?<\/a:xfrm><a:solidFill><a:schemeClr val="bg1"\/>/gs),
    ).toHaveLength(2);
    const issues = accessibilityIssues(parts) ?? [];
    expect(issues.filter(({ slide, rule }) => slide === 1 && rule === 'contrast')).toEqual([]);
    const { slides, design, presentation, parts: own } = await placedOn(panel('222222'));
    const [first] = slides;
    if (!first) throw new Error('no slide');
    const drawn = JSON.stringify(
      slideSvg({ slide: first, number: 1 }, design, readLook(presentation, own)),
    );
    const [box] = first.objects.map((one) => one.box);
    expect(drawn).toContain(`"x":${box?.x},"y":${box?.y}`);
  });
});

test('slides of content have none, across whatever colours', async () => {
  const { slides } = await placedOn(panel('222222'), {}, 'all');
  const content = slides.filter(({ title }) => /^(Purpose of|Agenda for) this MSF/.test(title));
  expect(content.length).toBeGreaterThan(1);
  expect(content.flatMap(grounds)).toEqual([]);
  expect(grounds(slides[0])).toEqual(['Title', 'Subtitle']);
});

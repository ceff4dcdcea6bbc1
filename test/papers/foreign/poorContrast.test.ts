import { explainTemplate } from '../../../src/papers/templates';
import { templateFile } from './templateOf';
import { foreignTemplates } from './templates';

const usual = foreignTemplates['4:3'];
if (!usual) throw new Error('no such template');
const area = '<a:xfrm><a:off x="0" y="1270000"/><a:ext cx="9144000" cy="2540000"/></a:xfrm>';
const band = `<p:sp><p:nvSpPr><p:cNvPr id="90" name="Band"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${area}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="222222"/></a:solidFill></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`;
const picture = `<p:pic><p:nvPicPr><p:cNvPr id="91" name="Picture"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${area}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

const foundWith = (shapes: string, colours: Readonly<Record<string, string>> = {}) => {
  const masters = usual.masters.map((master) => ({ ...master, shapes }));
  const bytes = templateFile({ ...usual, masters, colours });
  const { findings } = explainTemplate({ name: 'department.pptx', bytes });
  return findings.map(({ rule, severity, message }) => ({ rule, severity, message }));
};

describe('a template’s own contrast', () => {
  test('is as it should be, and nothing is said', () => {
    expect(foundWith('')).toEqual([]);
  });

  test('too low everywhere is a warning, with the figure', () => {
    const found = foundWith('', { dk1: '999999' });
    const about = found.find(({ message }) =>
      message.includes('"Content" on the layout "Content"'),
    );
    expect(about).toMatchObject({ rule: 'template-contrast', severity: 'warning' });
    expect(about?.message).toContain('2.8:1');
  });

  test('too low on one of several colours is a warning, with the figure', () => {
    const found = foundWith(band);
    const about = found.find(({ message }) =>
      message.includes('"Content" on the layout "Content"'),
    );
    expect(about).toMatchObject({ rule: 'template-contrast-partly', severity: 'warning' });
    expect(about?.message).toContain('1.1:1');
    expect(about?.message).not.toContain('another colour');
  });

  test('is mended by a colour that can be read on all of them, and that is said', () => {
    const found = foundWith(band.replace('222222', '666666'), { dk1: 'E8E8E8' });
    const about = found.find(({ message }) =>
      message.includes('"Content" on the layout "Content"'),
    );
    expect(about).toMatchObject({ rule: 'template-contrast-partly' });
    expect(about?.message).toContain('The deck has another colour of the theme there.');
  });

  test('on a picture can’t be told, and that is said once a place', () => {
    const found = foundWith(picture);
    const about = found.filter(({ message }) =>
      message.includes('"Content" on the layout "Content"'),
    );
    expect(about).toMatchObject([{ rule: 'template-text-on-picture', severity: 'note' }]);
  });
});

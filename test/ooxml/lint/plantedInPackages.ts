import type { PlantedFault } from './planted';

const types = '[Content_Types].xml';
const slide = 'ppt/slides/slide28.xml';

/** Faults that any kind of package can have, planted in a deck. */
export const plantedInPackages: readonly PlantedFault[] = [
  {
    what: 'text that is not escaped',
    ground: 'deck',
    changes: [{ part: 'docProps/core.xml', from: '<dc:title>', to: '<dc:title>R&D ' }],
    rule: 'well-formed',
  },
  {
    what: 'a content type for a part that is not there',
    ground: 'deck',
    changes: [
      {
        part: types,
        from: '</Types>',
        to: '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="a/b"/></Types>',
      },
    ],
    rule: 'overrides-exist',
  },
  {
    what: 'a part without a content type',
    ground: 'deck',
    changes: [{ part: 'ppt/media/sound.wav', to: 'sound' }],
    rule: 'parts-typed',
  },
  {
    what: 'image/jpg',
    ground: 'deck',
    changes: [
      {
        part: types,
        from: '<Default',
        to: '<Default Extension="jpg" ContentType="image/jpg"/><Default',
      },
    ],
    rule: 'picture-types',
  },
  {
    what: 'a relationship that leads nowhere',
    ground: 'deck',
    changes: [
      {
        part: 'ppt/slides/_rels/slide28.xml.rels',
        from: 'slideLayout5.xml',
        to: 'slideLayout99.xml',
      },
    ],
    rule: 'targets-exist',
  },
  {
    what: 'relationships of a part that is not there',
    ground: 'deck',
    changes: [{ part: 'ppt/slides/_rels/slide99.xml.rels', to: '<Relationships/>' }],
    rule: 'targets-exist',
  },
  {
    what: 'an orphan',
    ground: 'deck',
    changes: [{ part: 'ppt/media/orphan.xml', to: '<orphan/>' }],
    rule: 'parts-reached',
  },
  {
    what: 'rIdundefined',
    ground: 'deck',
    changes: [
      {
        part: slide,
        from: '<a:rPr lang="en-GB" dirty="0"/>',
        to: '<a:rPr lang="en-GB"><a:hlinkClick r:id="rIdundefined"/></a:rPr>',
      },
    ],
    rule: 'ids-related',
  },
  {
    what: 'two relationships of one id',
    ground: 'deck',
    changes: [{ part: 'ppt/slides/_rels/slide28.xml.rels', from: 'Id="rId2"', to: 'Id="rId1"' }],
    rule: 'ids-related',
  },
  {
    what: 'NaN',
    ground: 'deck',
    changes: [{ part: slide, from: '<a:tcPr/>', to: '<a:tcPr marL="NaN"/>' }],
    rule: 'values-plain',
  },
  {
    what: 'undefined',
    ground: 'deck',
    changes: [{ part: slide, from: 'sz="2000"', to: 'sz="undefined"' }],
    rule: 'values-plain',
  },
  ...['dc:creator', 'cp:lastModifiedBy'].map((name) => ({
    what: `somebody as ${name}`,
    ground: 'deck' as const,
    changes: [
      {
        part: 'docProps/core.xml',
        from: '<dc:title>',
        to: `<${name}>Jo Bloggs</${name}><dc:title>`,
      },
    ],
    rule: 'nobody-named',
  })),
];

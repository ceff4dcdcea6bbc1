import { readFileSync } from 'node:fs';
import { type Zippable, zipSync } from 'fflate';
import { unzipped } from '../ooxml/unzipped';

/** How large a template for measuring is, and how its pictures lie in its zip. */
export interface TemplateSize {
  readonly slides: number;
  readonly mediaBytes: number;
  /** PowerPoint stores pictures; other programs deflate them, though that gains nothing. */
  readonly pictures: 'stored' | 'deflated';
}

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const presentationPart = 'ppt/presentation.xml';
const relationshipsPart = 'ppt/_rels/presentation.xml.rels';
const contentTypes = '[Content_Types].xml';
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The package's second template with slides of its own, each of which shows a picture of noise, and one on its master. */
export function largeTemplate({ slides, mediaBytes, pictures }: TemplateSize): Uint8Array {
  const parts = new Map(unzipped(readFileSync('templates/deck-civic.pptx')));
  const text = (part: string) => new TextDecoder().decode(parts.get(part));
  const put = (part: string, xml: string) => parts.set(part, new TextEncoder().encode(xml));
  const related = (part: string, ids: string) =>
    put(part, text(part).replace('</Relationships>', `${ids}</Relationships>`));
  const pictureBytes = Math.floor(mediaBytes / (slides + 1));
  const noise = noiseFrom(1);
  const numbers = Array.from({ length: slides }, (_, index) => index + 1);
  for (const number of [0, ...numbers]) {
    parts.set(`ppt/media/picture${number}.png`, pictureOf(pictureBytes, noise));
  }
  for (const number of numbers) {
    put(`ppt/slides/slide${number}.xml`, slideXml(number));
    put(
      `ppt/slides/_rels/slide${number}.xml.rels`,
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('rId1', 'slideLayout', '../slideLayouts/slideLayout3.xml')}${relationship('rId2', 'image', `../media/picture${number}.png`)}</Relationships>`,
    );
  }
  related(
    'ppt/slideMasters/_rels/slideMaster1.xml.rels',
    relationship('rIdPicture', 'image', '../media/picture0.png'),
  );
  related(
    relationshipsPart,
    numbers.map((one) => relationship(`rIdOwn${one}`, 'slide', `slides/slide${one}.xml`)).join(''),
  );
  const ids = numbers.map((one) => `<p:sldId id="${255 + one}" r:id="rIdOwn${one}"/>`).join('');
  put(
    presentationPart,
    text(presentationPart).replace('<p:sldSz', `<p:sldIdLst>${ids}</p:sldIdLst><p:sldSz`),
  );
  const overrides = numbers.map(
    (one) =>
      `<Override PartName="/ppt/slides/slide${one}.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slide+xml"/>`,
  );
  put(
    contentTypes,
    text(contentTypes)
      .replace('<Override', '<Default Extension="png" ContentType="image/png"/><Override')
      .replace('</Types>', `${overrides.join('')}</Types>`),
  );
  return zipped(parts, pictures);
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${officeRelationships}/${type}" Target="${target}"/>`;

const slideXml = (number: number): string =>
  `<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${officeRelationships}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr/><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>Own slide ${number}</a:t></a:r></a:p></p:txBody></p:sp><p:pic><p:nvPicPr><p:cNvPr id="3" name="Picture" descr="Noise"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="914400" y="1828800"/><a:ext cx="3657600" cy="3657600"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic></p:spTree></p:cSld></p:sld>`;

/** The same noise each time (Marsaglia's xorshift): nothing packs it. */
function noiseFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  };
}

/** Noise behind the signature of a PNG: nothing of ours looks further into a picture. */
function pictureOf(bytes: number, noise: () => number): Uint8Array {
  const words = Uint32Array.from({ length: Math.ceil(bytes / 4) }, noise);
  const picture = new Uint8Array(words.buffer);
  picture.set(pngSignature);
  return picture;
}

function zipped(parts: ReadonlyMap<string, Uint8Array>, pictures: TemplateSize['pictures']) {
  const entries: Zippable = {};
  for (const [part, bytes] of parts) {
    const isStored = pictures === 'stored' && part.endsWith('.png');
    entries[part] = [bytes, { level: isStored ? 0 : 1 }];
  }
  return zipSync(entries);
}

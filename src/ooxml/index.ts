export { type DocumentBarrier, documentBarriers } from './accessibility/document';
export {
  type ContentTypes,
  contentTypesOf,
  contentTypesPart,
  contentTypesXml,
} from './contentTypes';
export { hasFingerprint, type PaperState, stateOf, withFingerprint } from './fingerprint';
export { embeddedFonts } from './fonts/embeddedFonts';
export { readFont } from './fonts/readFont';
export { withoutRestrictedFonts } from './fonts/restrictedFonts';
export {
  type Limits,
  type Opened,
  openOpenDocument,
  openPackage,
  type PackageFault,
} from './openPackage';
export type { Package } from './package';
export type { PackedParts } from './packedPart';
export { type Backdrop, backdropOf } from './presentation/backdrop';
export { type ColourScheme, rgbIn } from './presentation/colourScheme';
export { boxOf, type EmuBox } from './presentation/emuBox';
export {
  type InheritedLevel,
  masterPlaceholdersOf,
  type Placeholder,
  placeholdersOf,
  type Spacing,
} from './presentation/placeholders';
export { colourIn, solidColour } from './presentation/solidColour';
export {
  type LayoutPart,
  type OwnSlide,
  type PresentationTemplate,
  readPresentationTemplate,
  type TemplateLack,
  themeFont,
} from './presentation/template';
export {
  coreContentType,
  corePropertiesXml,
  coreRelationship,
  type PaperProperties,
} from './properties';
export {
  escapeXml,
  officeRelationships,
  type Relationship,
  relatedPart,
  relationshipsOf,
  relationshipsPartName,
  relationshipsXml,
} from './relationships';
export { type Attributes, scanXml, type XmlHandler } from './scanXml';
export { orderFonts } from './spreadsheet/orderFonts';
export { isSound } from './unpack';
export { contrastOf } from './wordprocessing/contrast';
export {
  type DocumentTemplate,
  isStrictDocument,
  readDocumentTemplate,
} from './wordprocessing/template';
export {
  childOf,
  childrenOf,
  copyOf,
  type Document,
  descendantsOf,
  type Element,
  markupOf,
  parseXml,
  serialiseXml,
} from './xml';
export { isPacked, zipInPieces, zipPackage } from './zipPackage';

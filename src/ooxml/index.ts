export { type DocumentBarrier, documentBarriers } from './accessibility/document';
export {
  type ContentTypes,
  contentTypesOf,
  contentTypesPart,
  contentTypesXml,
} from './contentTypes';
export { hasFingerprint, type PaperState, stateOf, withFingerprint } from './fingerprint';
export { type Limits, type Opened, openPackage, type PackageFault } from './openPackage';
export type { Package } from './package';
export {
  type InheritedLevel,
  type Placeholder,
  placeholdersOf,
  type Spacing,
} from './presentation/placeholders';
export { colourIn, solidColour } from './presentation/solidColour';
export {
  type LayoutPart,
  type PresentationTemplate,
  readPresentationTemplate,
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
export { orderFonts } from './spreadsheet/orderFonts';
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
  parseXml,
  serialiseXml,
} from './xml';
export { zipPackage } from './zipPackage';

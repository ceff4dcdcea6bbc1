export type { Package } from './package';
export {
  childOf,
  childrenOf,
  type Document,
  descendantsOf,
  type Element,
  parseXml,
  serialiseXml,
} from './xml';
export { zipPackage } from './zipPackage';

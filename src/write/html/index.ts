export { documentMarkup } from './documentMarkup';
export { layoutSvg, type PicturedPlace } from './layoutSvg';
export type { DeckLook } from './look';
export type { MarkupElement, MarkupNode } from './node';
export { previewPages } from './previewPages';
export { readLook } from './readLook';
export { slideSvg } from './slideSvg';

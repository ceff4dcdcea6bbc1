/**
 * An Office Open XML package: part names without the leading slash ("ppt/presentation.xml") and their
 * bytes, in the order they are written (ECMA-376-2).
 */
export type Package = ReadonlyMap<string, Uint8Array>;

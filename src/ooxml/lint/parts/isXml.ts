/** Whether a part is XML, by its name. */
export const isXml = (part: string): boolean => /\.(xml|rels|vml)$/i.test(part);

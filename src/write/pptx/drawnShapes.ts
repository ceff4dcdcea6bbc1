/** The shapes and tables of a slide drawn by pptxgenjs, in order, each as XML. */
export function drawnShapes(slide: string): readonly string[] {
  return slide.match(/<p:sp>[\s\S]*?<\/p:sp>|<p:graphicFrame>[\s\S]*?<\/p:graphicFrame>/g) ?? [];
}

/** The first element of a name in drawn XML. Its absence is a mistake of ours: pptxgenjs always writes it. */
export function drawnPart(shape: string, name: string): string {
  const found = new RegExp(`<${name}(?: [^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`).exec(shape);
  if (!found) throw new Error(`pptxgenjs wrote no ${name}`);
  return found[0];
}

/** The texts of drawn runs, in order, as elements. */
export const drawnTexts = (shape: string): readonly string[] =>
  shape.match(/<a:t>[\s\S]*?<\/a:t>/g) ?? [];

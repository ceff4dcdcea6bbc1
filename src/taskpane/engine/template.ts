import type { TemplateFile } from '../../papers';

/** A template that comes with the pane, from the pane's own address. */
export async function bundledTemplate(name: 'deck.pptx' | 'responses.docx'): Promise<TemplateFile> {
  const answer = await fetch(new URL(`templates/${name}`, self.location.href));
  if (!answer.ok) throw new Error(`templates/${name} answers ${answer.status}`);
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

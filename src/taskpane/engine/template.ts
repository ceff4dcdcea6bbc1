import type { TemplateFile } from '../../papers';
import { ownFile } from '../session/ownFile';

/** A template that comes with the pane. */
export const bundledTemplate = async (
  name: 'deck.pptx' | 'responses.docx',
): Promise<TemplateFile> => ({ name, bytes: await ownFile(`templates/${name}`), isBundled: true });

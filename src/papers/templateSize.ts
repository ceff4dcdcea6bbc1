import { type Finding, finding } from '../findings';

/** How large a template may be as a file: beyond that it is a film or a mistake, and few machines have the memory. */
const mostMegabytes = 500;

/** The finding that a template is too large to be read, by the size of its file in bytes; nothing where it isn't. */
export function oversizedTemplate(file: string, bytes: number): Finding | undefined {
  const megabytes = Math.ceil(bytes / 1e6);
  if (megabytes <= mostMegabytes) return undefined;
  return finding('template-file-too-large', { file, megabytes, most: mostMegabytes });
}

/** The part whose relationships a part holds: '' for the package's; undefined where it holds none. */
export function sourceOf(part: string): string | undefined {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(part);
  return match ? `${match[1] ?? ''}${match[2] ?? ''}` : undefined;
}

import type { TextRun, XmlComponent } from 'docx';
import type { Run, Runs } from '../../outline';
import type { Writing } from './writing';

/** Runs as the library's components: text, bold text, links within the document and out of it. */
export function runsOf(runs: Runs, writing: Writing): readonly XmlComponent[] {
  return runs.flatMap((run) =>
    run.link === undefined ? textRuns(run, writing) : linkOf(run, run.link, writing),
  );
}

function textRuns({ text, bold }: Run, { docx }: Writing, style?: string): readonly TextRun[] {
  const look = { ...(bold && { bold }), ...(style && { style }) };
  return text
    .split('\n')
    .map(
      (line, index) => new docx.TextRun({ ...look, ...(index > 0 && { break: 1 }), text: line }),
    );
}

/** A link. One that leads nowhere in this document is plain text. */
function linkOf(run: Run, link: string, writing: Writing): readonly XmlComponent[] {
  const { docx, bookmarks, links, styles } = writing;
  const isInside = link.startsWith('#');
  const bookmark = isInside ? bookmarks.nameOf(link.slice(1)) : undefined;
  if (isInside && bookmark === undefined) return textRuns(run, writing);
  const children = textRuns(run, writing, styles('link'));
  return [
    bookmark === undefined
      ? new docx.ConcreteHyperlink(children, links.idOf(link))
      : new docx.ConcreteHyperlink(children, '', bookmark),
  ];
}

import type { Run, Runs } from '../../outline';
import { type Frame, framed, sampleText } from './frame';
import type { Writing } from './writing';
import { xmlText } from './xmlText';

/** How a run looks. */
interface RunLook {
  readonly bold?: boolean | undefined;
  /** Six hexadecimal digits. */
  readonly colour?: string;
  /** The id of a character style. */
  readonly style?: string;
}

/** Runs as XML: text, bold text, links within the document and out of it. */
export function runsXml(runs: Runs, writing: Writing): string {
  let xml = '';
  for (const run of runs) {
    xml +=
      run.link === undefined ? runXml(run.text, run, writing) : linkXml(run, run.link, writing);
  }
  return xml;
}

/** A run of text; its line breaks are breaks in Word. */
export function runXml(text: string, look: RunLook, writing: Writing): string {
  if (!text.includes('\n')) return framed(frameOf(look, false, writing), xmlText(text));
  return text
    .split('\n')
    .map((line, index) => framed(frameOf(look, index > 0, writing), xmlText(line)))
    .join('');
}

function frameOf(look: RunLook, isAfterBreak: boolean, { docx, frames }: Writing): Frame {
  const { bold, colour, style } = look;
  const plain = bold ? 'bold' : 'plain';
  const isPlain = colour === undefined && style === undefined && !isAfterBreak;
  return frames.run(isPlain ? plain : `${plain} ${colour} ${style} ${isAfterBreak}`, () => {
    const options = { ...(bold && { bold }), ...(colour && { color: colour }) };
    return new docx.TextRun({
      ...options,
      ...(style && { style }),
      ...(isAfterBreak && { break: 1 }),
      text: sampleText,
    });
  });
}

/** A link. One that leads nowhere in this document is plain text. */
function linkXml(run: Run, link: string, writing: Writing): string {
  const { bookmarks, links, styles } = writing;
  const isInside = link.startsWith('#');
  const bookmark = isInside ? bookmarks.nameOf(link.slice(1)) : undefined;
  if (isInside && bookmark === undefined) return runXml(run.text, run, writing);
  const text = runXml(run.text, { bold: run.bold, style: styles('link') }, writing);
  const target =
    bookmark === undefined ? `r:id="rId${links.idOf(link)}"` : `w:anchor="${xmlText(bookmark)}"`;
  return `<w:hyperlink w:history="1" ${target}>${text}</w:hyperlink>`;
}

import { type Finding, finding, type Result } from '../../findings';
import type { Correction } from '../../layout';
import { type SlideRole, slideRoles } from '../../outline';

/**
 * Reads what somebody said of a template, as in department.forum.json beside department.pptx. What is no such file gives
 * a finding and no corrections.
 *
 *     { "template": [{ "slide": "points", "layout": "Title and Content", "text": "Content Placeholder 2" }] }
 */
export function readCorrections(name: string, content: string): Result<readonly Correction[]> {
  const read = correctionsIn(content);
  if (typeof read !== 'string') return { value: read, findings: [] };
  return { value: [], findings: [notReadable(name, read)] };
}

const notReadable = (file: string, why: string): Finding =>
  finding('correction-not-readable', { file, why });

/** The corrections of a file, or why it has none. */
function correctionsIn(content: string): readonly Correction[] | string {
  const parsed = parsedJson(content);
  if (parsed === undefined) return 'it is not JSON';
  if (typeof parsed !== 'object' || parsed === null) return 'it holds no list "template"';
  if (!('template' in parsed)) return [];
  if (!Array.isArray(parsed.template)) return 'its "template" is not a list';
  const corrections: Correction[] = [];
  for (const [index, entry] of parsed.template.entries()) {
    const correction = correctionOf(entry);
    if (!correction) {
      return `entry ${index + 1} of its list does not name a kind of slide (${slideRoles.join(', ')}) and a layout`;
    }
    corrections.push(correction);
  }
  return corrections;
}

function parsedJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function correctionOf(entry: unknown): Correction | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { slide, layout, text }: { slide?: unknown; layout?: unknown; text?: unknown } = entry;
  if (typeof slide !== 'string' || !isSlideRole(slide) || typeof layout !== 'string') {
    return undefined;
  }
  if (text !== undefined && typeof text !== 'string') return undefined;
  return { slide, layout, text };
}

/** Whether a word names a kind of slide. */
export const isSlideRole = (word: string): word is SlideRole =>
  slideRoles.some((role) => role === word);

/** The text of such a file with new corrections; what else stands in it stays. */
export function correctionsText(
  before: string | undefined,
  corrections: readonly Correction[],
): string {
  const parsed = before === undefined ? undefined : parsedJson(before);
  const others = typeof parsed === 'object' && parsed !== null ? parsed : {};
  const template = corrections.map(({ slide, layout, text }) => ({
    slide,
    layout,
    ...(text !== undefined && { text }),
  }));
  return `${JSON.stringify({ ...others, template }, null, 2)}\n`;
}

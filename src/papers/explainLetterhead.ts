import type { Result } from '../findings';
import { type FoundTag, type Survey, type SurveyedStyle, survey } from '../write/docx';
import { letterheadOf } from './letterhead';
import { barrierFindings, letterheadBarriers } from './letterheadBarriers';
import { letterheadFindings } from './letterheadFindings';
import type { TemplateFile } from './paperFile';

/** A tag that will be filled, with all places it stands in. */
export interface ExplainedTag {
  readonly name: string;
  readonly places: readonly FoundTag['place'][];
  /** Whether a content control bears the name, rather than {{…}} in the text. */
  readonly isControl: boolean;
}

/** What a letterhead will make of the responses, as plain data. */
export interface LetterheadExplanation {
  readonly file: string;
  /** Where the responses go: at {{responses}}, into repeated table rows alone, or after the letterhead's own text. */
  readonly room: Survey['room'];
  readonly answerRows: number;
  readonly tags: readonly ExplainedTag[];
  readonly styles: readonly SurveyedStyle[];
  readonly pages: Survey['pages'] & Pick<Survey, 'headers' | 'footers'>;
  /** What every paper must show and no tag asks for: it is added. */
  readonly added: readonly ('title' | 'status' | 'notice')[];
}

/**
 * Says what was found in a letterhead, and what will become of it. Findings name what cannot be filled, what comes
 * along, and what of it keeps people from reading the papers.
 */
export async function explainLetterhead(
  file: TemplateFile,
): Promise<Result<LetterheadExplanation | undefined>> {
  const opened = letterheadOf(file);
  if ('problem' in opened) return { value: undefined, findings: [opened.problem] };
  const found = survey(opened.template);
  const { room, answerRows, styles, pages, headers, footers } = found;
  const barriers = await letterheadBarriers(opened.template);
  return {
    value: {
      file: file.name,
      room,
      answerRows,
      tags: explainedTags(found.tags),
      styles,
      pages: { ...pages, headers, footers },
      added: addedWords(found),
    },
    findings: [...letterheadFindings(file.name, found), ...barrierFindings(file.name, barriers)],
  };
}

function explainedTags(tags: readonly FoundTag[]): readonly ExplainedTag[] {
  const filled = tags.filter(({ trouble }) => trouble === undefined || trouble === 'inserted');
  const names = [...new Set(filled.map(({ name }) => name))];
  return names.map((name) => {
    const own = filled.filter((tag) => tag.name === name);
    return {
      name,
      places: [...new Set(own.map(({ place }) => place))],
      isControl: own.every(({ isControl }) => isControl),
    };
  });
}

function addedWords({ tags, room }: Survey): LetterheadExplanation['added'] {
  const inBody = ['body', 'table', 'text box'];
  const asks = (name: string, places: readonly string[]) =>
    tags.some((tag) => tag.name === name && !tag.trouble && places.includes(tag.place));
  return [
    ...(room === 'end' && !asks('title', inBody) ? (['title'] as const) : []),
    ...(asks('status', ['header']) ? [] : (['status'] as const)),
    ...(asks('notice', ['footer']) ? [] : (['notice'] as const)),
  ];
}

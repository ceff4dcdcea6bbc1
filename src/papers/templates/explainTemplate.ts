import type { Result } from '../../findings';
import type { LayoutWish } from '../../forum';
import type { Box, Lack, LayoutChoice, LayoutDesign, Reason } from '../../layout';
import { type SlideRole, slideRoles } from '../../outline';
import type { TemplateFile } from '../paperFile';
import { sorted } from '../sorted';
import { measuredFonts } from './fontsOf';
import { notTaken } from './notTaken';
import { type OpenedTemplate, openTemplate } from './openTemplate';
import { poorContrast } from './poorContrast';
import { slideWords } from './slideWords';
import { missingWords, reasonWords } from './words';

/** What a template offers, and what we make of it. Plain data: the command line prints it, the pane can draw it. */
export interface TemplateExplanation {
  readonly file: string;
  /** In points. */
  readonly slideSize: { readonly width: number; readonly height: number };
  readonly masters: number;
  readonly ownSlides: number;
  readonly layouts: readonly ExplainedLayout[];
  readonly slides: readonly ExplainedSlide[];
}

export interface ExplainedLayout {
  readonly name: string;
  readonly part: string;
  /** Its master's number in the file, from 1. */
  readonly master: number;
  readonly places: readonly { readonly name: string; readonly type: string; readonly box: Box }[];
}

/** Which layout serves a kind of slide. */
export interface ExplainedSlide {
  readonly slide: SlideRole;
  /** What such slides are, in words. */
  readonly shows: string;
  readonly layout: string;
  readonly part: string;
  readonly master: number;
  /** The placeholder for text; undefined where the free space of the layout serves. */
  readonly text: string | undefined;
  readonly reasons: readonly Reason[];
  readonly lacks: readonly Lack[];
  /** Both in words. */
  readonly why: readonly string[];
  readonly missing: readonly string[];
}

/**
 * Explains which layout of a template serves which kind of slide and why, and what it lacks. Nothing where it is none.
 * `wishes` are what a workbook says of its layouts.
 */
export function explainTemplate(
  template: TemplateFile,
  wishes: readonly LayoutWish[] = [],
): Result<TemplateExplanation | undefined> {
  const opened = openTemplate(template, wishes);
  return 'problem' in opened
    ? { value: undefined, findings: [opened.problem] }
    : explainOpened(template, opened);
}

/** The same of a template that was opened. */
export function explainOpened(
  template: TemplateFile,
  opened: OpenedTemplate,
): Result<TemplateExplanation> {
  return {
    value: explanationOf(template, opened),
    findings: sorted([
      ...opened.findings,
      ...notTaken(template, opened, 'dropped'),
      ...poorContrast(opened.choices, () => true),
      ...measuredFonts(opened.choices, () => true),
    ]),
  };
}

function explanationOf(
  { name }: TemplateFile,
  { design, choices }: OpenedTemplate,
): TemplateExplanation {
  const masters = [...new Set(design.layouts.map(({ master }) => master))];
  const numberOf = ({ master }: LayoutDesign) => masters.indexOf(master) + 1;
  return {
    file: name,
    slideSize: { width: design.width, height: design.height },
    masters: masters.length,
    ownSlides: design.ownSlides.length,
    layouts: design.layouts.map((layout) => ({
      name: layout.name,
      part: layout.part,
      master: numberOf(layout),
      places: layout.placeholders.map((place) => ({
        name: place.name,
        type: place.type,
        box: place.box,
      })),
    })),
    slides: slideRoles.map((role) => explained(choices[role], numberOf)),
  };
}

function explained(
  { role, layout, way, body, reasons, lacks }: LayoutChoice,
  numberOf: (layout: LayoutDesign) => number,
): ExplainedSlide {
  return {
    slide: role,
    shows: slideWords[role],
    layout: layout.name,
    part: layout.part,
    master: numberOf(layout),
    text: way === 'named' || body.standing === 'free' ? undefined : body.name,
    reasons,
    lacks,
    why: reasons.map(reasonWords),
    missing: lacks.map(missingWords),
  };
}

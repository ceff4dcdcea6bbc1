import { composeDeck } from '../compose/deck';
import { counted, type Result } from '../findings';
import { assessmentsInOrder, commitmentsInOrder, type Forum } from '../forum';
import { layOutDeck } from '../layout';
import { readPresentationTemplate, withFingerprint, zipPackage } from '../ooxml';
import { wordingFor } from '../wording';
import { readDesign, writeDeck } from '../write/pptx';
import { type Examination, errorsFor } from './examine';
import { type PaperFile, paperName, type TemplateFile } from './paperFile';
import { sorted } from './sorted';
import { notUsable, templatePackage } from './templatePackage';

const kind = 'PowerPoint presentation (.pptx or .potx)';

/**
 * Makes the deck on a template.
 *
 *     forum ──compose──▶ outline ──lay out──▶ placed slides ──write──▶ .pptx
 *
 * Gives no file where an error keeps it from being made. Findings are those of the examination and of making.
 */
export async function makeDeck(
  examination: Examination,
  template: TemplateFile,
): Promise<Result<readonly PaperFile[]>> {
  const { forum, findings } = examination;
  if (errorsFor(findings, 'deck').length > 0) return { value: [], findings };
  const wording = wordingFor(forum.settings.language);
  const opened = templatePackage(template, kind);
  if ('problem' in opened) return { value: [], findings: [...findings, opened.problem] };
  const presentation = readPresentationTemplate(opened.parts);
  if (!presentation) return { value: [], findings: [...findings, notUsable(template, kind)] };
  const outline = composeDeck(forum, wording);
  const placed = layOutDeck(outline.value, readDesign(presentation));
  const all = sorted([...findings, ...outline.findings, ...placed.findings]);
  if (errorsFor(all, 'deck').length > 0) return { value: [], findings: all };
  const parts = await writeDeck(placed.value, presentation, opened.parts);
  const slides = placed.value.sections.reduce((sum, section) => sum + section.slides.length, 0);
  const file: PaperFile = {
    name: paperName(forum.settings.date ?? '', 'deck', 'pptx'),
    paper: 'deck',
    bytes: zipPackage(withFingerprint(parts)),
    madeFrom: [counted(slides, 'slide'), ...sourcesOf(forum)],
    leftOut: leftOutOf(forum),
  };
  return { value: [file], findings: all };
}

function sourcesOf(forum: Forum): readonly string[] {
  return [
    counted(forum.agenda.length, 'agenda item'),
    counted(commitmentsInOrder(forum, forum.settings.currentPlan).length, 'commitment'),
    counted(assessmentsInOrder(forum).length, 'assessment'),
    counted(forum.stages.length, 'stage and marker', 'stages and markers'),
  ];
}

function leftOutOf(forum: Forum): readonly string[] {
  const unrated = forum.assessments.filter(({ rating }) => rating === undefined).length;
  const shown = commitmentsInOrder(forum, forum.settings.currentPlan).length;
  const ofOtherPlans = forum.commitments.length - shown;
  return [
    ...(unrated > 0 ? [`${counted(unrated, 'assessment')} without a rating`] : []),
    ...(ofOtherPlans > 0 ? [`${counted(ofOtherPlans, 'commitment')} of other plans`] : []),
  ];
}

import type { DataValidation, WrittenValidation } from 'exceljs';
import { listText, refusalOf } from '../entryRule';
import type { AreaPlan, EntryRule } from '../setUpPlan';

/** The most characters that Excel takes for a message. */
const longest = 255;
/** The most characters of a message's title. */
const longestTitle = 32;

/** An area's validation as exceljs writes it. Throws where a list or message is longer than Excel takes. */
export function validationOf({ rule, message }: AreaPlan): WrittenValidation {
  if (message.title.length > longestTitle || message.text.length > longest) {
    throw new Error(`The message of "${message.title}" is too long for Excel.`);
  }
  return {
    ...constraintOf(rule),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: message.title,
    prompt: message.text,
  };
}

function constraintOf(rule: EntryRule): WrittenValidation {
  switch (rule.kind) {
    case 'anything':
      return { type: 'any', formulae: [] };
    case 'list':
      return { type: 'list', formulae: [`"${listText(rule.values)}"`], ...refusing(rule) };
    case 'named list':
      return { type: 'list', formulae: [rule.list], ...refusing(rule) };
    case 'whole number':
      return {
        type: 'whole',
        operator: 'greaterThanOrEqual',
        formulae: [rule.minimum],
        ...refusing(rule),
      };
    case 'date':
      return {
        type: 'date',
        operator: 'greaterThanOrEqual',
        formulae: [new Date(`${rule.earliest}T00:00:00Z`)],
        ...refusing(rule),
      };
  }
}

function refusing(rule: EntryRule): Partial<DataValidation> {
  const said = refusalOf(rule);
  if (!said) return {};
  const { style, title, text } = said;
  return { showErrorMessage: true, errorStyle: style, errorTitle: title, error: text };
}

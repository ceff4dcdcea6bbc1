import type { DataValidation, WrittenValidation } from 'exceljs';
import type { AreaPlan, EntryRule } from '../setUpPlan';

/** The most characters that Excel takes for a list written into a validation, and for a message. */
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
      return {
        type: 'list',
        formulae: [inlineList(rule.values)],
        ...(rule.isClosed && refusing('Choose a value from the list.')),
      };
    case 'named list':
      return {
        type: 'list',
        formulae: [rule.list],
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: `Not in ${rule.sheet}`,
        error: `This is not in the sheet ${rule.sheet} yet. Add it there, or choose from the list.`,
      };
    case 'whole number':
      return {
        type: 'whole',
        operator: 'greaterThanOrEqual',
        formulae: [rule.minimum],
        ...refusing(`Type a whole number, ${rule.minimum} or more.`),
      };
    case 'date':
      return {
        type: 'date',
        operator: 'greaterThanOrEqual',
        formulae: [new Date(`${rule.earliest}T00:00:00Z`)],
        ...refusing('Type a date such as 22/06/2023.'),
      };
  }
}

function refusing(error: string): Partial<DataValidation> {
  return { showErrorMessage: true, errorStyle: 'stop', errorTitle: 'Please check', error };
}

function inlineList(values: readonly string[]): string {
  const list = values.join(',');
  if (list.length > longest || values.some((value) => /[",]/.test(value))) {
    throw new Error(`Excel can't hold this list in a validation: ${list}`);
  }
  return `"${list}"`;
}

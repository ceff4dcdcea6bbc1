import { type Box, refOf } from '../box';
import type { HostObject } from '../hostObject';
import type { OpenSheet } from '../openBook';

/** The list, rule and message of a range, noted in the sheet's rules. */
export function dataValidation(sheet: OpenSheet, box: Box): HostObject {
  const note = (what: string) => (value: unknown) => {
    sheet.rules.push(`${refOf(box)} ${what} ${JSON.stringify(value)}`);
  };
  return {
    name: 'DataValidation',
    writes: {
      Rule: note('rule'),
      IgnoreBlanks: note('ignoreBlanks'),
      Prompt: note('prompt'),
      ErrorAlert: note('errorAlert'),
    },
  };
}

/** The conditional colours of a range, noted in the sheet's rules. */
export function conditionalFormats(sheet: OpenSheet, box: Box): HostObject {
  const accept = () => {};
  const cellValue: HostObject = {
    name: 'CellValueConditionalFormat',
    writes: {
      Rule: (rule) => {
        sheet.rules.push(`${refOf(box)} colour ${JSON.stringify(rule)}`);
      },
    },
    leads: {
      Format: () => ({
        name: 'ConditionalRangeFormat',
        leads: {
          Fill: () => ({ name: 'ConditionalRangeFill', writes: { Color: accept } }),
          Font: () => ({ name: 'ConditionalRangeFont', writes: { Color: accept, Bold: accept } }),
        },
      }),
    },
  };
  return {
    name: 'ConditionalFormatCollection',
    leads: {
      Add: () => ({
        name: 'ConditionalFormat',
        values: { id: () => `{cf${sheet.rules.length}}` },
        leads: { CellValue: () => cellValue },
      }),
    },
  };
}

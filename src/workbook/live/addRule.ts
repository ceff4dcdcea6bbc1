import { listText, refusalOf } from '../entryRule';
import type { AreaPlan, ColourPlan, EntryRule } from '../setUpPlan';
import { hasExcelApi } from './runInExcel';

/** Gives cells their list or rule, and their help as the message that Excel shows at a chosen cell. */
export function addRule(range: Excel.Range, { rule, message }: AreaPlan): void {
  if (!hasExcelApi('1.8')) return;
  const { dataValidation } = range;
  const asked = ruleOf(rule);
  if (asked) dataValidation.rule = asked;
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: message.title, message: message.text };
  const refusal = refusalOf(rule);
  dataValidation.errorAlert = {
    showAlert: refusal !== undefined,
    style: refusal?.style === 'warning' ? 'Warning' : 'Stop',
    title: refusal?.title ?? '',
    message: refusal?.text ?? '',
  };
}

function ruleOf(rule: EntryRule): Excel.DataValidationRule | undefined {
  switch (rule.kind) {
    case 'anything':
      return undefined;
    case 'list':
      return { list: { inCellDropDown: true, source: listText(rule.values) } };
    case 'named list':
      return { list: { inCellDropDown: true, source: `=${rule.list}` } };
    case 'whole number':
      return { wholeNumber: { formula1: rule.minimum, operator: 'GreaterThanOrEqualTo' } };
    case 'date':
      return { date: { formula1: rule.earliest, operator: 'GreaterThanOrEqualTo' } };
  }
}

/** Colours the cells that hold a value. */
export function addColour(range: Excel.Range, { value, look }: ColourPlan): void {
  const { cellValue } = range.conditionalFormats.add('CellValue');
  cellValue.format.fill.color = `#${look.fill}`;
  cellValue.format.font.color = `#${look.text}`;
  cellValue.format.font.bold = true;
  cellValue.rule = { formula1: `="${value}"`, operator: 'EqualTo' };
}

import { dateFromIso } from '../../forum';
import type { Attributes } from '../../ooxml';
import { blank, type Cell } from '../../sheets';

const text = (typed: string): Cell => (typed === '' ? blank : { kind: 'text', text: typed });

/** What a cell holds, from its attributes and the paragraphs in it (ODF 1.3, part 3, 19.387). Dates lose their time of day. */
export function cellValue(attributes: Attributes, paragraphs: readonly string[]): Cell {
  const shown = paragraphs.join('\n');
  switch (attributes.get('office:value-type')) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const number = Number(attributes.get('office:value') ?? Number.NaN);
      return Number.isFinite(number) ? { kind: 'number', number } : text(shown);
    }
    case 'date': {
      const date = dateFromIso((attributes.get('office:date-value') ?? '').slice(0, 10));
      return date ? { kind: 'date', date } : text(shown);
    }
    case 'time':
      return text(timeOf(attributes.get('office:time-value') ?? '') ?? shown);
    case 'boolean':
      return { kind: 'boolean', boolean: attributes.get('office:boolean-value') === 'true' };
    case 'string':
      return attributes.get('calcext:value-type') === 'error'
        ? { kind: 'error', code: shown }
        : text(attributes.get('office:string-value') || shown);
    default: {
      const formula = attributes.get('table:formula');
      return formula === undefined || paragraphs.length > 0
        ? text(shown)
        : { kind: 'uncalculated', formula };
    }
  }
}

/** "14:30" of a time of day as a duration, "PT14H30M00S". */
function timeOf(duration: string): string | undefined {
  const parts = /^PT(\d+)H(\d+)M/.exec(duration);
  return parts
    ? `${(parts[1] ?? '').padStart(2, '0')}:${(parts[2] ?? '').padStart(2, '0')}`
    : undefined;
}

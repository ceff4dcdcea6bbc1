import { Text } from '@fluentui/react-components';
import type { ImportPreview } from '../engine';
import { importingWords as words } from '../words/importing';
import { FindingBars } from './FindingBars';

/** Where the rows go in the workbook that is open in Excel, or why they go nowhere. */
export function ImportPlace({ place }: { readonly place: NonNullable<ImportPreview['place']> }) {
  if (place.kind === 'nowhere') return <FindingBars intent="warning" findings={[place.why]} />;
  const { parts, addition, findings } = place;
  const columns = parts.columns.flatMap((one) => one.columns.map(({ column }) => column.header));
  const sheets = parts.sheets.map(({ name }) => name);
  return (
    <div>
      <Text block>
        {sheets.length > 0 ? words.newSheet(sheets) : words.rowsWhere(addition.sheet)}
      </Text>
      {columns.length > 0 && <Text block>{words.newColumns(columns)}</Text>}
      <FindingBars intent="warning" findings={findings} />
    </div>
  );
}

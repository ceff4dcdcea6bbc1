import { addColumns } from './addColumns';
import type { Added, Additions } from './additions';
import { addRules, addTable } from './addTable';
import { askContents } from './askContents';
import { askObstacles } from './askObstacles';
import { done, type Live, refused } from './live';
import { plannedContents } from './plannedContents';
import { runInExcel } from './runInExcel';
import { type Begun, takeBack } from './takeBack';

/**
 * Adds what is missing, and touches nothing else; gives what was added, for `takeOutParts`. Where Excel refuses
 * a step, what came before it is taken out again.
 */
export async function addParts(additions: Additions): Promise<Live<Added>> {
  const { sheets, columns, dates1904 } = additions;
  let begun: (() => Begun) | undefined;
  const outcome = await runInExcel(async (context) => {
    const { workbook } = context;
    const obstacles = askObstacles(workbook, additions);
    await context.sync();
    const { problem, lists } = obstacles();
    if (problem) return refused(problem);
    const worksheets = sheets.map((plan) => addTable(workbook, plan, dates1904));
    const names = lists.map(({ name, formula }) => {
      const added = workbook.names.add(name, `=${formula}`);
      added.load('name');
      return added;
    });
    worksheets.forEach((worksheet, index) => {
      const plan = sheets[index];
      if (plan) addRules(worksheet, plan);
    });
    const ofTables = columns.map((addition) => ({
      table: addition.table,
      columns: addColumns(workbook, addition),
    }));
    // What was not loaded because Excel refused something before it, is not there as JSON.
    begun = () => ({
      sheets: sheets.flatMap((plan, index) => {
        const id = worksheets[index]?.toJSON().id;
        return id === undefined ? [] : [{ id, cells: plannedContents(plan, dates1904) }];
      }),
      columns: ofTables.flatMap(({ table, columns: all }) =>
        all.flatMap((column) => {
          const { id } = column.toJSON();
          return id === undefined ? [] : [{ table, id }];
        }),
      ),
      names: names.flatMap((one) => one.toJSON().name ?? []),
    });
    const contents = worksheets.map(askContents);
    await context.sync();
    return done(
      addedBy(
        { ...additions, lists },
        contents.map((cells) => cells()),
      ),
    );
  });
  if (outcome.kind === 'problem' && begun) await takeBack(begun());
  return outcome;
}

function addedBy({ sheets, columns, lists }: Additions, contents: readonly string[]): Added {
  return {
    sheets: sheets.map(({ name }, index) => ({ name, cells: contents[index] ?? '' })),
    columns: columns.flatMap(({ table, columns: added }) =>
      added.map(({ column: { header } }) => ({ table, header })),
    ),
    lists: lists.map(({ name }) => name),
  };
}

import { addColumns } from './addColumns';
import type { Added, Additions } from './additions';
import { addRules, addTable } from './addTable';
import { askContents } from './askContents';
import { askObstacles } from './askObstacles';
import { done, type Live, refused } from './live';
import { plannedContents } from './plannedContents';
import { runInExcel } from './runInExcel';
import { takeOutParts } from './takeOutParts';

/**
 * Adds what is missing, and touches nothing else; gives what was added, for `takeOutParts`. Where Excel refuses
 * a step, what came before it is taken out again.
 */
export async function addParts(additions: Additions): Promise<Live<Added>> {
  const { sheets, columns, dates1904 } = additions;
  let started: Added | undefined;
  const outcome = await runInExcel(async (context) => {
    const { workbook } = context;
    const obstacles = askObstacles(workbook, additions);
    await context.sync();
    const { problem, lists } = obstacles();
    if (problem) return refused(problem);
    started = addedBy(
      { ...additions, lists },
      sheets.map((plan) => plannedContents(plan, dates1904)),
    );
    const worksheets = sheets.map((plan) => addTable(workbook, plan, dates1904));
    for (const { name, formula } of lists) workbook.names.add(name, `=${formula}`);
    worksheets.forEach((worksheet, index) => {
      const plan = sheets[index];
      if (plan) addRules(worksheet, plan);
    });
    for (const addition of columns) addColumns(workbook, addition);
    const contents = worksheets.map(askContents);
    await context.sync();
    return done(
      addedBy(
        { ...additions, lists },
        contents.map((cells) => cells()),
      ),
    );
  });
  if (outcome.kind === 'problem' && started) await takeOutParts(started, 'what is as added');
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

import { heldOut } from './heldOut';
import { isRight, isWrong, outcomes } from './score';
import { teams } from './teams';
import { unseen } from './unseen';

// npx tsx test/workbook/understand/printOutcomes.ts: what is made of the tables of teams, and what is not right.

for (const [name, tables] of Object.entries({ teams, heldOut, unseen })) {
  const all = outcomes(tables);
  console.log(
    `${name}: ${all.filter(isRight).length} of ${all.length} right, ${all.filter(isWrong).length} wrong without a question`,
  );
  for (const one of all.filter((own) => !isRight(own))) {
    const { yourSheet, header, expected = '–', found = '–', isSure, confidence, reason } = one;
    const mark = isWrong(one) ? 'WRONG' : isSure ? 'sure' : 'asked';
    console.log(
      `  ${mark} ${yourSheet}: ${header} = ${expected}, found ${found} ${confidence} (${reason})`,
    );
  }
}

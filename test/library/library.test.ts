import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { emptyFolder, filesIn, forumPapers } from '../cli/commandLine';

/** Runs an ES module that takes the library by its name, as a program that has it installed does. */
function runModule(code: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', code],
    { cwd: resolve('.'), encoding: 'utf8', timeout: 60_000 },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

describe('the library', () => {
  test('exports what docs/contributing.md names, and no more', () => {
    const names = runModule(`
      const papers = await import('forum-papers');
      const file = await import('forum-papers/workbook-file');
      console.log(JSON.stringify([Object.keys(papers).sort(), Object.keys(file).sort()]));
    `);
    expect(JSON.parse(names)).toEqual([
      ['examine', 'explainLetterhead', 'makeDeck', 'makeResponses'],
      ['readWorkbookFile', 'writeWorkbook'],
    ]);
  });

  test('makes the same papers as the command line', () => {
    const [own, theirs] = [emptyFolder(), emptyFolder()];
    runModule(`
      import { readFileSync, writeFileSync } from 'node:fs';
      import { examine, makeDeck, makeResponses } from 'forum-papers';
      import { readWorkbookFile } from 'forum-papers/workbook-file';
      const template = (name) => ({ name, bytes: readFileSync('templates/' + name) });
      const { value: grid } = await readWorkbookFile(
        'sample-forum.xlsx', readFileSync('templates/sample-forum.xlsx'));
      const forum = examine([grid]);
      const options = { clearedOnly: false, theme: undefined, lead: undefined };
      const deck = await makeDeck(forum, template('deck.pptx'));
      const responses = await makeResponses(forum, template('responses.docx'), options);
      for (const { name, bytes } of [...deck.value, ...responses.value]) {
        writeFileSync(${JSON.stringify(`${own}/`)} + name, bytes);
      }
    `);
    forumPapers(['build', 'templates/sample-forum.xlsx', '--out', theirs, '--quiet']);
    expect(filesIn(own).size).toBeGreaterThan(10);
    expect(filesIn(own)).toEqual(filesIn(theirs));
  });

  /** What the compiler says of a program that uses the library's types. */
  function compiled(code: string): string {
    const program = join(emptyFolder(), 'program.ts');
    writeFileSync(
      program,
      `import { examine, makeDeck, type PaperFile } from '${resolve('dist/types/papers/index')}';
import { readWorkbookFile } from '${resolve('dist/types/workbook/file/index')}';
${code}`,
    );
    return spawnSync(
      process.execPath,
      [
        resolve('node_modules/typescript/bin/tsc'),
        ...['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--ignoreConfig'],
        ...['--module', 'esnext', '--moduleResolution', 'bundler', '--types', 'node'],
        ...['--typeRoots', resolve('node_modules/@types'), program],
      ],
      { encoding: 'utf8' },
    ).stdout;
  }

  test('has types for a program that uses it, which refuse what is no grid', () => {
    const deckOf = `export async function deckOf(bytes: Uint8Array): Promise<readonly PaperFile[]> {
  const { value } = await readWorkbookFile('forum.xlsx', bytes);
  return value ? (await makeDeck(examine([value]), { name: 'deck.pptx', bytes })).value : [];
}
`;
    expect(compiled(deckOf)).toBe('');
    expect(compiled(`${deckOf}examine([new Uint8Array()]);\n`)).toContain(
      "missing the following properties from type 'Grid'",
    );
  }, 120_000);
});

/** Which folder of src may import which; a folder may always import itself. */
const arrows = {
  findings: [],
  forum: ['findings'],
  sheets: ['forum', 'findings'],
  workbook: ['forum', 'sheets', 'findings', 'ooxml'],
  checks: ['forum', 'sheets', 'findings'],
  outline: ['findings'],
  wording: [],
  compose: ['forum', 'outline', 'wording', 'findings'],
  layout: ['outline', 'findings'],
  write: ['outline', 'layout', 'ooxml', 'findings'],
  ooxml: ['findings'],
  papers: [
    'findings',
    'forum',
    'sheets',
    'workbook',
    'checks',
    'outline',
    'wording',
    'compose',
    'layout',
    'write',
    'ooxml',
  ],
  cli: [
    'papers',
    'findings',
    'forum',
    'sheets',
    'workbook',
    'checks',
    'outline',
    'wording',
    'compose',
    'layout',
    'write',
    'ooxml',
  ],
};

/** Libraries that only one folder may know. */
const libraries = {
  exceljs: '^src/workbook/file/',
  pptxgenjs: '^src/write/pptx/',
  docx: '^src/write/docx/',
  commander: '^src/cli/',
  '@xmldom': '^src/ooxml/',
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(arrows).map(([folder, allowed]) => ({
      name: `${folder}-imports`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
    })),
    ...Object.entries(libraries).map(([library, own]) => ({
      name: `only-one-folder-knows-${library}`,
      severity: 'error',
      from: { path: '^src/', pathNot: own },
      to: { path: `node_modules/${library}(/|$)` },
    })),
    {
      name: 'only-the-rims-read-files',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|workbook/file)/' },
      to: { path: '^src/workbook/file/' },
    },
    {
      name: 'only-the-command-line-touches-the-machine',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'src-knows-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|templates/sources)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    parser: 'tsc',
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};

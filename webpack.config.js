const { chmodSync, readdirSync, readFileSync } = require('node:fs');
const { createHash } = require('node:crypto');
const { resolve } = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin, optimize, sources } = require('webpack');

/** What all bundles share: TypeScript by swc, nothing split off. */
const shared = {
  mode: 'production',
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        // No module does anything by being imported alone, so what an index names loads where it is used.
        sideEffects: false,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2022',
            },
          },
        },
      },
    ],
  },
  // swc makes files as small as terser's in a third of the time. It leaves licences where they stand.
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        extractComments: false,
        minimizerOptions: { format: { comments: 'some' } },
      }),
    ],
  },
  performance: { hints: false },
};

// One file, in which each library is evaluated when it is first used.
const oneFile = () => new optimize.LimitChunkCountPlugin({ maxChunks: 1 });

/** Makes a written file a program of its own. */
const executable = (file) => ({
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('executable', () =>
      chmodSync(resolve(__dirname, 'dist', file), 0o755),
    ),
});

const commandLine = {
  ...shared,
  name: 'command line',
  target: 'node20',
  entry: './src/cli/index.ts',
  output: { path: resolve(__dirname, 'dist'), filename: 'forum-papers.js' },
  node: { __dirname: false, __filename: false },
  plugins: [
    oneFile(),
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    executable('forum-papers.js'),
  ],
};

/** The library for programs and pages: whoever uses it bundles its libraries or installs them. */
const library = {
  ...shared,
  name: 'library',
  target: ['web', 'es2022'],
  entry: { index: './src/papers/index.ts', 'workbook-file': './src/workbook/file/index.ts' },
  experiments: { outputModule: true },
  externalsType: 'module',
  externals: [/^(@noble\/hashes|@xmldom\/xmldom|docx|exceljs|fflate|pptxgenjs)(\/|$)/],
  output: {
    path: resolve(__dirname, 'dist'),
    filename: '[name].mjs',
    library: { type: 'module' },
    chunkFormat: 'module',
  },
  optimization: { minimize: false },
  plugins: [oneFile()],
};

/** Puts files beside the bundles as they are: Microsoft's terms want office.js unmodified, so no minimizer may touch it. */
const withFiles = (files) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('files', (compilation) => {
      for (const [name, file] of files()) {
        compilation.fileDependencies.add(resolve(__dirname, file));
        const bytes = readFileSync(resolve(__dirname, file));
        compilation.emitAsset(name, new sources.RawSource(bytes), { minimized: true });
      }
    }),
});

const officeJs = 'node_modules/@microsoft/office-js/dist';

/**
 * The files that stand beside the pane's bundles as they are: the page itself, the templates, and of
 * office.js what Excel's hosts load. Gives pairs of a name below dist/pane and a file of the repository.
 */
function paneFiles() {
  return [
    ['taskpane.html', 'src/taskpane/taskpane.html'],
    ['taskpane.css', 'src/taskpane/taskpane.css'],
    ...readdirSync('src/taskpane/icons').map((icon) => [
      `icons/${icon}`,
      `src/taskpane/icons/${icon}`,
    ]),
    ['templates/deck.pptx', 'templates/deck.pptx'],
    ['templates/responses.docx', 'templates/responses.docx'],
    ['templates/sample-forum.xlsx', 'templates/sample-forum.xlsx'],
    ...officeFiles().map((file) => [`office/${file}`, `${officeJs}/${file}`]),
  ];
}

/** office.js, its scripts for Excel, its words in all languages, and the telemetry that it asks for. */
function officeFiles() {
  return readdirSync(officeJs, { recursive: true })
    .map((file) => file.split('\\').join('/'))
    .filter((file) =>
      /^(office\.js|o15apptofilemappingtable\.js|excel-(?!.*debug)[\w.-]+\.js|excel-web-16\.00\.debug\.js|[\w-]+\/office_strings\.js|telemetry\/\w+\.js)$/.test(
        file,
      ),
    )
    .sort();
}

/** Tells the service worker which files the pane has, those of office.js aside: a host needs few of them. */
const toldOfFiles = (worker) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('offline', (compilation) =>
      compilation.hooks.processAssets.tap({ name: 'offline', stage: 5000 }, (assets) => {
        const names = Object.keys(assets)
          .filter((name) => name !== worker && !/^office\/|\.LICENSE\.txt$/.test(name))
          .sort();
        const digest = createHash('sha256');
        for (const name of names) digest.update(name).update(assets[name].buffer());
        const files = JSON.stringify({ names, digest: digest.digest('hex').slice(0, 16) });
        assets[worker] = new sources.ConcatSource(`self.paneFiles=${files};\n`, assets[worker]);
      }),
    ),
});

/** The pane's pages. What makes papers loads when it is used, in a worker. */
const pane = {
  ...shared,
  name: 'pane',
  target: ['web', 'es2022'],
  entry: {
    taskpane: './src/taskpane/main.tsx',
    offline: './src/taskpane/offline/offline.worker.ts',
  },
  output: {
    path: resolve(__dirname, 'dist', 'pane'),
    filename: '[name].js',
    chunkFilename: 'part-[name].js',
  },
  // pptxgenjs asks for Node's modules only where it runs in Node.
  externals: { 'node:fs': 'undefined', 'node:https': 'undefined' },
  plugins: [withFiles(paneFiles), toldOfFiles('offline.js')],
};

module.exports = [commandLine, library, pane];

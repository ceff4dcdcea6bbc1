const { chmodSync } = require('node:fs');
const { resolve } = require('node:path');
const { BannerPlugin, optimize } = require('webpack');

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
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
        },
      },
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

module.exports = [commandLine, library];

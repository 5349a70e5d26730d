/**
 * Import directions of the house. Each folder names what it may import; everything else fails with the reason.
 * The order is: read -> recognise -> check -> report -> write.
 */
const folders = {
  standard: { may: [], why: 'The standard is data; it knows nothing of workbooks, so it can be checked against the CSV facts alone.' },
  workbook: { may: [], why: 'The contract between hosts and the rest must not depend on either.' },
  register: {
    may: ['standard', 'workbook'],
    why: 'The register is what recognition produces and checks read; it may not reach for either.',
  },
  recognition: { may: ['standard', 'workbook', 'register'], why: 'Recognition says what a sheet is, never whether it is right.' },
  checks: { may: ['standard', 'workbook', 'register'], why: 'Checks see the register only: not cells, not each other, not the report.' },
  report: {
    may: ['standard', 'workbook', 'register', 'recognition', 'checks', 'words'],
    why: 'The report is pure: no host, no file system, no clock.',
  },
  template: { may: ['standard', 'workbook'], why: 'The standard workbook is a plan, the same for Excel and the command line.' },
  words: { may: [], why: 'Words are data, ready for translation.' },
  excel: { may: ['workbook'], why: 'A host adapter knows the contract only.' },
  xlsx: { may: ['workbook'], why: 'A host adapter knows the contract only.' },
  taskpane: {
    may: ['standard', 'workbook', 'register', 'recognition', 'checks', 'report', 'template', 'words', 'excel'],
    why: 'The pane runs inside Excel: no file reader, command line or preview in its bundle.',
  },
  cli: {
    may: ['standard', 'workbook', 'register', 'recognition', 'checks', 'report', 'template', 'words', 'xlsx'],
    why: 'The command line works on files: no Excel, no pane, no preview.',
  },
};

const nodeFree = '^src/(standard|workbook|register|recognition|checks|report|template|words|excel|xlsx|taskpane)/';

module.exports = {
  forbidden: [
    ...Object.entries(folders).map(([folder, { may, why }]) => ({
      name: `${folder}-imports`,
      comment: `src/${folder} may import ${may.length ? may.map((name) => `src/${name}`).join(', ') : 'no other folder'}. ${why}`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...may].join('|')})/` },
    })),
    {
      name: 'no-node-core',
      comment: 'Everything but the command line and the tools must run in a browser: no file system, no process, no clock of Node.',
      severity: 'error',
      from: { path: nodeFree },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dev-dependency',
      comment: 'What users run may only need packages listed under dependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(tools|preview)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea in two places.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved', comment: 'The import does not exist.', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'src-not-test',
      comment: 'The product does not depend on its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};

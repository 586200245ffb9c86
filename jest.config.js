const swc = (parser) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true, ...parser },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: 'automatic' },
      },
      experimental: { keepImportAttributes: true },
      keepClassNames: true,
    },
    module: { type: 'es6' },
  },
];

/** A project is a folder of the house with the ground its tests stand on. */
const project = (displayName, testMatch, ground) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  resolver: '<rootDir>/test/setup/resolve-sources.cjs',
  transform: { '\\.ts$': swc({ tsx: false }), '\\.tsx$': swc({ tsx: true }) },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  ...(ground && {
    globalSetup: `<rootDir>/test/setup/${ground}.mts`,
    globalTeardown: '<rootDir>/test/setup/stop.mts',
  }),
});

/** Pure rules first, then acts on a real Postgres, then whole journeys, then the running processes. */
export default {
  // Two cores; and a worker's heap grows with every file it loads, so it is replaced in time.
  maxWorkers: 2,
  workerIdleMemoryLimit: '512MB',
  testTimeout: 30_000,
  projects: [
    project('rules', [
      'libs/domain/**/*.spec.ts',
      'test/document/*.spec.ts',
      'apps/web/src/**/*.spec.{ts,tsx}',
    ]),
    project(
      'rooms',
      ['libs/!(domain)/**/*.spec.{ts,tsx}', 'apps/{api,worker}/**/*.spec.ts'],
      'servers',
    ),
    project('journeys', ['test/journeys/**/*.spec.ts'], 'servers'),
    project('hostile', ['test/hostile/**/*.spec.ts'], 'servers'),
    project('browser', ['test/browser/**/*.spec.ts'], 'browser'),
    project('chaos', ['test/chaos/**/*.spec.ts'], 'built'),
    project('launcher', ['test/launcher/**/*.spec.ts'], 'built'),
  ],
};

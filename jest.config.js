const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  resolver: '<rootDir>/test/setup/resolve-sources.cjs',
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: false, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
};

/** Each project is a folder of the house: pure rules first, then acts on a real Postgres, then whole journeys. */
export default {
  workerIdleMemoryLimit: '512MB',
  projects: [
    { ...shared, displayName: 'rules', testMatch: ['<rootDir>/libs/domain/**/*.spec.ts'] },
  ],
};

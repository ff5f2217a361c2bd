/** Unit specs (pure code, beside the files), and the suites under test/ that drive the real program from outside. */
const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.(tsx?|mjs)$': ['@swc/jest'] },
  transformIgnorePatterns: ['/node_modules/(?!preact/)'],
  moduleNameMapper: {
    '^@colloquy/kernel$': '<rootDir>/libs/kernel/index.ts',
    '^@colloquy/(engines|platform|features)/([^/]+)$': '<rootDir>/libs/$1/$2/index.ts',
    '^@colloquy/api-client$': '<rootDir>/libs/api-client/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};

module.exports = {
  // A limit for what hangs, not a measure: a machine under load may be many times slower.
  testTimeout: 180_000,
  // Jest leaves one processor to itself otherwise; the tests of two files wait for their servers more than they work.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/builders/longest-first.cjs',
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{libs,apps,test/builders}/**/*.spec.ts'] },
    {
      ...base,
      displayName: 'end-to-end',
      testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/test/builders/start-database.ts',
      globalTeardown: '<rootDir>/test/builders/stop-database.ts',
    },
  ],
};

/** Unit specs (pure code, beside the files) and the suites under test/ that drive the real program over HTTP. */
const aliases = {
  '^@colloquy/kernel$': '<rootDir>/libs/kernel/index.ts',
  '^@colloquy/(engines|platform|features)/([^/]+)$': '<rootDir>/libs/$1/$2/index.ts',
  '^@colloquy/api-client$': '<rootDir>/libs/api-client/index.ts',
};
const transform = { '^.+\\.tsx?$': ['@swc/jest'] };
const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform,
  moduleNameMapper: aliases,
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};

module.exports = {
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{libs,apps}/**/*.spec.ts'] },
    { ...base, displayName: 'end-to-end', testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'] },
  ],
};

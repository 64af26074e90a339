/** Settings shared by the projects made of Angular components: jsdom, without zones. */
module.exports = (rootDir, displayName) => ({
  displayName,
  rootDir,
  preset: 'jest-preset-angular',
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  transform: {
    '^.+\\.(ts|mjs|js|html)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/tsconfig.json', stringifyContentPathRegex: '\\.html$' },
    ],
  },
  transformIgnorePatterns: ['node_modules/(?!.*\\.mjs$|d3-|internmap|topojson-|marked)'],
  moduleNameMapper: { '^@vte/([a-z]+)$': `${__dirname}/libs/$1/src/index.ts` },
});

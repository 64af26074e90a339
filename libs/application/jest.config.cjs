module.exports = { displayName: 'application', rootDir: __dirname, ...require('../../jest.preset.cjs') };

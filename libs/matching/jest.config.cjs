module.exports = { displayName: 'matching', rootDir: __dirname, ...require('../../jest.preset.cjs') };

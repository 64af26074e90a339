module.exports = { displayName: 'search', rootDir: __dirname, ...require('../../jest.preset.cjs') };

module.exports = { displayName: 'grant', rootDir: __dirname, ...require('../../jest.preset.cjs') };

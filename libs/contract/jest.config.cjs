module.exports = { displayName: 'contract', rootDir: __dirname, ...require('../../jest.preset.cjs') };

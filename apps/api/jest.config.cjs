module.exports = { displayName: 'api', rootDir: __dirname, ...require('../../jest.preset.cjs') };

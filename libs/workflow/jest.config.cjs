module.exports = { displayName: 'workflow', rootDir: __dirname, ...require('../../jest.preset.cjs') };

module.exports = { displayName: 'eligibility', rootDir: __dirname, ...require('../../jest.preset.cjs') };

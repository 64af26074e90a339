module.exports = { displayName: 'offer', rootDir: __dirname, ...require('../../jest.preset.cjs') };

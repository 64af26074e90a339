import api from '../apps/api/rolldown.config.mjs';

/** The measures and the servers they compare with, bundled as the API is. */
export default {
  ...api,
  input: ['tests/bench/main.ts', 'tests/bench/baselines.ts'],
  tsconfig: 'tests/tsconfig.json',
  output: { ...api.output, dir: 'dist/tests/bench' },
};

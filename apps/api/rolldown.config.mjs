import { isAbsolute } from 'node:path';

/** Bundles the workspace's own code; npm packages stay outside. Rolldown emits the decorator metadata that Nest needs. */
export default {
  input: ['apps/api/src/main.ts'],
  platform: 'node',
  tsconfig: 'apps/api/tsconfig.json',
  external: (id) =>
    !id.startsWith('.') && !isAbsolute(id) && !id.startsWith('@vte/') && !id.startsWith('@oxc-project/runtime'),
  output: { dir: 'dist/apps/api', format: 'esm', entryFileNames: '[name].js', sourcemap: true, cleanDir: true },
};

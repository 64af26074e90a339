import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** The doors that tests enter by: the app as it runs anywhere, the server that starts the databases, and the browser. */
const doors = ['^(\\.\\./)+apps/api/src/create-app\\.ts$', '^(\\.\\./)+tools/(?:postgres|browser)\\.mjs$'];

const frameworks = ['@nestjs/*', '@angular/*', 'typeorm', 'pg', 'rxjs', 'zod', 'node:*'];

/** Who may import whom. `layer:` is the floor of the house, `name:` one project on it. */
const boundaries = [
  { sourceTag: 'layer:rules', onlyDependOnLibsWithTags: ['layer:rules'], bannedExternalImports: ['*'] },
  { sourceTag: 'name:workflow', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'name:eligibility', onlyDependOnLibsWithTags: ['name:workflow'] },
  { sourceTag: 'name:offer', onlyDependOnLibsWithTags: ['name:workflow', 'name:eligibility'] },
  { sourceTag: 'name:application', onlyDependOnLibsWithTags: ['name:workflow', 'name:eligibility'] },
  { sourceTag: 'name:grant', onlyDependOnLibsWithTags: ['name:workflow', 'name:eligibility'] },
  { sourceTag: 'name:matching', onlyDependOnLibsWithTags: ['name:eligibility'] },
  { sourceTag: 'name:search', onlyDependOnLibsWithTags: [] },
  {
    sourceTag: 'layer:contract',
    onlyDependOnLibsWithTags: ['layer:rules'],
    bannedExternalImports: frameworks.filter((name) => name !== 'zod'),
  },
  { sourceTag: 'layer:ui', onlyDependOnLibsWithTags: ['layer:rules', 'layer:contract'] },
  { sourceTag: 'layer:web', onlyDependOnLibsWithTags: ['layer:ui', 'layer:contract', 'layer:rules'] },
  {
    sourceTag: 'layer:api',
    onlyDependOnLibsWithTags: ['layer:contract', 'layer:rules'],
    bannedExternalImports: ['@angular/*'],
  },
  { sourceTag: 'layer:tests', onlyDependOnLibsWithTags: ['layer:contract', 'layer:rules', 'layer:api'] },
];

const APP = 'apps/web/src/app';
/** Folders of the web that are no feature: what several of these need. */
const common = ['api', 'demo', 'error', 'form', 'map', 'session', 'shell', 'time'];
const folders = readdirSync(join(import.meta.dirname, APP), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const features = folders.filter((name) => !common.includes(name));

/** What browsers load is written with functions, of which a bundle keeps those that are called. */
const miniOnly = {
  regex: '^zod(?!/mini$)(?:/|$)',
  message: 'Browsers load this: take zod/mini, which weighs far less than zod.',
};

/** A feature of the web imports no other one, and what they share imports none. */
const featureBoundaries = folders.map((folder) => ({
  files: [`${APP}/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          miniOnly,
          {
            regex: `^(?:\\.\\./)+(?:${features.filter((name) => name !== folder).join('|')})/`,
            message: 'A feature does not import another: what two need goes to libs/ui, or to a common folder.',
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '.nx', '.angular', '.data', 'test-results'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    // Entities are rows without behaviour: TypeORM itself takes and gives plain objects for them.
    files: ['apps/api/**/*.ts'],
    rules: {
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['apps/web/**/*.ts', 'libs/ui/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
  },
  {
    files: ['apps/web/**/*.html', 'libs/ui/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  {
    files: ['**/*.ts', '**/*.mjs'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: doors, depConstraints: boundaries },
      ],
    },
  },
  {
    // A test may use the tools of tests; the code beside it may not.
    files: ['libs/**/*.spec.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: doors,
          depConstraints: boundaries.map((constraint) =>
            constraint.sourceTag === 'layer:rules' ? { ...constraint, bannedExternalImports: frameworks } : constraint,
          ),
        },
      ],
    },
  },
  {
    files: ['libs/contract/**/*.ts', 'apps/web/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [miniOnly] }] },
  },
  ...featureBoundaries,
  prettier,
);

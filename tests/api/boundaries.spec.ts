import { ESLint } from 'eslint';

const RULES = ['@nx/enforce-module-boundaries', 'no-restricted-imports'];

/** The floor plan: what the lint refuses, file by file. Nothing is written on disk. */
describe('boundaries', () => {
  const eslint = new ESLint({
    cwd: new URL('../..', import.meta.url).pathname,
    ruleFilter: ({ ruleId }) => RULES.includes(ruleId),
  });

  it.each([
    ['libs/eligibility/src/assess.ts', "import { z } from 'zod';", 'a rule that takes a package'],
    ['libs/workflow/src/decide.ts', "import { assess } from '@vte/eligibility';", 'a rule that takes a rule above it'],
    [
      'libs/contract/src/company.ts',
      "import { Injectable } from '@nestjs/common';",
      'a message that takes a framework',
    ],
    ['libs/contract/src/company.ts', "import * as z from 'zod';", 'a message that takes the zod of the server'],
    ['apps/web/src/main.ts', "import * as z from 'zod';", 'a page that takes the zod of the server'],
    ['apps/web/src/app/form/reason-form.ts', "import * as z from 'zod/v4';", 'a form that takes the zod of the server'],
    ['apps/api/src/main.ts', "import { Component } from '@angular/core';", 'an API that takes the web'],
    [
      'tests/support/app.ts',
      "import { AuthService } from '../../apps/api/src/auth/auth.service.ts';",
      'a test that takes another door',
    ],
  ])('%s refuses %s', async (filePath, code) => {
    const [result] = await eslint.lintText(`${code}\n`, { filePath });
    expect(RULES).toContain(result?.messages[0]?.ruleId);
  });

  it('lets a word of the API take the rules and the contract', async () => {
    const code = "import { assess } from '@vte/eligibility';\nimport { companySchema } from '@vte/contract';\n";
    const [result] = await eslint.lintText(code, { filePath: 'apps/api/src/main.ts' });
    expect(result?.messages).toEqual([]);
  });
});

import { ESLint } from 'eslint';

/** The floor plan: what the lint refuses, file by file. Nothing is written on disk. */
describe('boundaries', () => {
  const eslint = new ESLint({
    cwd: new URL('../..', import.meta.url).pathname,
    ruleFilter: ({ ruleId }) => ruleId === '@nx/enforce-module-boundaries',
  });

  it.each([
    ['libs/eligibility/src/assess.ts', "import { z } from 'zod';", 'a rule that takes a package'],
    ['libs/workflow/src/decide.ts', "import { assess } from '@vte/eligibility';", 'a rule that takes a rule above it'],
    [
      'libs/contract/src/company.ts',
      "import { Injectable } from '@nestjs/common';",
      'a message that takes a framework',
    ],
    ['apps/api/src/main.ts', "import { Component } from '@angular/core';", 'an API that takes the web'],
    [
      'tests/support/app.ts',
      "import { AuthService } from '../../apps/api/src/auth/auth.service.ts';",
      'a test that takes another door',
    ],
  ])('%s refuses %s', async (filePath, code) => {
    const [result] = await eslint.lintText(`${code}\n`, { filePath });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('@nx/enforce-module-boundaries');
  });

  it('lets a word of the API take the rules and the contract', async () => {
    const code = "import { assess } from '@vte/eligibility';\nimport { companySchema } from '@vte/contract';\n";
    const [result] = await eslint.lintText(code, { filePath: 'apps/api/src/main.ts' });
    expect(result?.messages).toEqual([]);
  });
});

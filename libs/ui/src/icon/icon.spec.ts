import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ICON_NAMES } from './icon-names.ts';

describe('the sheet of icons', () => {
  it('holds every icon, and no other: run tools/build-icons.mjs after a change of the names', () => {
    const sheet = readFileSync(join(__dirname, '../../../../apps/web/public/icons.svg'), 'utf8');
    expect([...sheet.matchAll(/<symbol id="([^"]+)" viewBox="0 0 24 24"><\w/g)].map(([, name]) => name)).toEqual([
      ...ICON_NAMES,
    ]);
  });
});

import { readConfig } from './config.ts';
import { migrate } from './database/migrate.ts';

const DATABASE_URL = 'postgres://vte:vte@127.0.0.1:1/vte';
const JWT_SECRET = 'x'.repeat(32);

describe('the settings', () => {
  const read = (env: NodeJS.ProcessEnv) => readConfig({ DATABASE_URL, JWT_SECRET, ...env });

  it.each([
    ['PORT', '80000'],
    ['DATABASE_URL', 'mysql://vte@localhost/vte'],
    ['PUBLIC_URL', 'vte.example'],
    ['SMTP_URL', 'localhost'],
    ['STORAGE_URL', 'https://store.example/vte'],
    ['ADMIN_PASSWORD', 'court'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/8, proxy'],
    ['DEMO', 'oui'],
  ])('name %s when it is %s', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(name);
  });

  it('take proxies by name, address and network', () => {
    expect(read({ TRUST_PROXY: 'loopback, 10.0.0.0/8,::1' }).TRUST_PROXY).toEqual(['loopback', '10.0.0.0/8', '::1']);
  });

  it('ask for a secret in production', () => {
    expect(() => read({ APP_ENV: 'production', JWT_SECRET: '' })).toThrow('JWT_SECRET');
  });

  it('name DATABASE_URL when nobody answers there', async () => {
    await expect(migrate(read({}))).rejects.toThrow('DATABASE_URL: this database cannot be opened');
  });
});

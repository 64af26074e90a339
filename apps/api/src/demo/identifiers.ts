/** Identifiers that check as real ones do, in ranges that nobody holds. */

/** SIREN of a company: the Luhn key is added. */
export function sirenOf(index: number): string {
  return withLuhnKey(`9991${String(1_000 + index * 137).padStart(4, '0')}`);
}

export function siretOf(siren: string): string {
  return withLuhnKey(`${siren}0001`);
}

/** French IBAN of the bank 99999, which does not exist: key of the account, then key of the IBAN. */
export function ibanOf(index: number): string {
  const [bank, branch, account] = ['99999', '00148', String(10_000_000_000 + index * 7_919)];
  const key = 97n - ((BigInt(bank) * 89n + BigInt(branch) * 15n + BigInt(account) * 3n) % 97n);
  const digits = `${bank}${branch}${account}${String(key).padStart(2, '0')}`;
  // F is 15, R is 27, and 00 stands for the key that is looked for.
  const check = 98n - (BigInt(`${digits}152700`) % 97n);
  return `FR${String(check).padStart(2, '0')}${digits}`;
}

/** Numbers that ARCEP keeps for fiction. */
export function phoneOf(index: number): string {
  const pairs = String(index % 10_000).padStart(4, '0');
  return `06 39 98 ${pairs.slice(0, 2)} ${pairs.slice(2)}`;
}

function withLuhnKey(digits: string): string {
  const sum = Array.from(`${digits}0`)
    .reverse()
    .map((digit, index) => (index % 2 === 1 ? Number(digit) * 2 : Number(digit)))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

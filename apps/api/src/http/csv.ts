/** Makes a spreadsheet read the accents. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Lines as a spreadsheet of France reads them: semicolons, every cell quoted, nothing that it would run as a formula. */
export function toCsv(lines: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(';')}\r\n`).join('');
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

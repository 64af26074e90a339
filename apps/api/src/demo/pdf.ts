/** A sheet of paper with a title and some lines, as a small PDF. */
export function sheet(title: string, lines: readonly string[]): Buffer {
  const said = [...lines, '', 'Document de démonstration, sans valeur.'];
  const text = [`BT /F2 20 Tf 64 750 Td (${escape(title)}) Tj ET`]
    .concat(said.map((line, index) => `BT /F1 12 Tf 64 ${704 - index * 24} Td (${escape(line)}) Tj ET`))
    .join('\n');
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}

/** Latin letters only, which is all that the fonts know, and none that PDF reads as its own. */
function escape(line: string): string {
  const known: Record<string, string> = { '’': "'", œ: 'oe', Œ: 'Oe', '€': 'EUR', '\u202f': ' ', '\u00a0': ' ' };
  return line.replaceAll(/[’œŒ€\u202f\u00a0]/g, (letter) => known[letter] ?? ' ').replaceAll(/[\\()]/g, '\\$&');
}

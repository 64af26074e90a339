import { toCsv } from './csv.ts';

it('quotes each cell, and lets no text run as a formula', () => {
  const text = toCsv([
    ['Nom', 'Nombre'],
    ['=1+1', '12'],
    ['Dit "le bras droit"', '@x'],
  ]);
  expect(text).toBe('\uFEFF"Nom";"Nombre"\r\n"\'=1+1";"12"\r\n"Dit ""le bras droit""";"\'@x"\r\n');
});

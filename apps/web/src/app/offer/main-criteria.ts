/** What makes a VTE, in short: place, company, contract, mission, diploma. */
export const MAIN_CRITERIA = [
  'territory',
  'company_size',
  'contract_type',
  'contract_duration',
  'responsibility',
  'diploma_level',
];

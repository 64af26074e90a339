/** Lower-case ASCII words joined by hyphens, for a readable address. */
export function slugify(text: string): string {
  return text
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Address of an offer: title, town and the end of its id, fixed once published. The short id makes it unique, so the
 * words may be cut.
 */
export function offerSlug(title: string, town: string, id: string): string {
  const withoutGender = title.replace(/\(?\b[HF]\s*\/\s*[HF]\b\)?/i, ' ');
  const words = slugify(`${withoutGender} ${town}`).slice(0, 80).replace(/-$/, '');
  const short = id.replaceAll('-', '').slice(-8);
  return words === '' ? short : `${words}-${short}`;
}

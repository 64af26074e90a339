/** The frame that another site pastes in a page. */
export function toEmbedCode(address: string, territory: string): string {
  const title = `Offres VTE, ${territory}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${address}" title="${title}" loading="lazy" width="100%" height="640" style="border:0"></iframe>`;
}

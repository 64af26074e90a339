import { isPage } from './web.ts';

/**
 * The address of a request as the router can read it. The host that a request line may name changes nothing: it comes from
 * the settings. A page whose address cannot be decoded, as a link that was cut, is asked for as it is written: it is not
 * found, which a person can read.
 */
export function plainAddress(url: string): string {
  const address = url.replace(/^https?:\/\/[^/?]*\/?/i, '/');
  const [path = ''] = address.split('?', 1);
  if (!path.includes('%') || !isPage(path) || isDecodable(path)) return address;
  return path.replaceAll('%', '%25') + address.slice(path.length);
}

function isDecodable(path: string): boolean {
  try {
    // The result has a use: the bundler would leave out a call that only throws.
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

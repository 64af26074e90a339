import { Injectable } from '@angular/core';
import { DefaultUrlSerializer, type UrlTree } from '@angular/router';

const PARENTHESES: Readonly<Record<string, string>> = { '(': '%28', ')': '%29' };

/**
 * Addresses that anybody may have written. The site has no second outlet, which parentheses would name: they are signs
 * like others. So is a `%` that escapes nothing; the router would show the home page instead.
 */
@Injectable()
export class PlainUrls extends DefaultUrlSerializer {
  override parse(url: string): UrlTree {
    const plain = url.replace(/[()]/g, (sign) => PARENTHESES[sign] ?? sign);
    const mended = plain.replace(/%(?![\da-f]{2})/gi, '%25');
    return this.tryToParse(plain) ?? this.tryToParse(mended) ?? super.parse(plain.replaceAll('%', '%25'));
  }

  private tryToParse(url: string): UrlTree | null {
    try {
      return super.parse(url);
    } catch {
      return null;
    }
  }
}

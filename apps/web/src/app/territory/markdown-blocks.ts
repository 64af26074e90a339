import { Lexer, type Token, type Tokens } from 'marked';

/** A piece of a line. */
export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'strong' | 'emphasis'; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] };

/** A piece of a text. */
export type Block =
  | { kind: 'paragraph' | 'heading'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'quote'; blocks: Block[] };

/** Addresses that a text may lead to. */
const SAFE = /^(?:https?:\/\/|mailto:)/i;

/** Reads Markdown as pieces that a template shows: HTML in it stays text, pictures and scripts never load. */
export function toBlocks(text: string): Block[] {
  return toBlockList(Lexer.lex(text));
}

function toBlockList(tokens: readonly Token[]): Block[] {
  return tokens.flatMap((token) => toBlock(token as Tokens.Generic));
}

function toBlock(token: Tokens.Generic): Block[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return [];
    case 'heading':
      return [{ kind: 'heading', children: toInlines(token.tokens) }];
    case 'list':
      return [toList(token as Tokens.List)];
    case 'blockquote':
      return [{ kind: 'quote', blocks: toBlockList(token.tokens ?? []) }];
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', children: toInlines(token.tokens ?? [token]) }];
    default:
      return [{ kind: 'paragraph', children: [{ kind: 'text', text: token.raw.trim() }] }];
  }
}

function toList({ ordered, items }: Tokens.List): Block {
  return { kind: 'list', ordered, items: items.map(({ tokens }) => toBlockList(tokens)) };
}

function toInlines(tokens: readonly Token[] = []): Inline[] {
  return tokens.flatMap((token) => toInline(token as Tokens.Generic));
}

function toInline(token: Tokens.Generic): Inline[] {
  switch (token.type) {
    case 'strong':
      return [{ kind: 'strong', children: toInlines(token.tokens) }];
    case 'em':
      return [{ kind: 'emphasis', children: toInlines(token.tokens) }];
    case 'del':
      return toInlines(token.tokens);
    case 'codespan':
      return [{ kind: 'code', text: textOf(token) }];
    case 'br':
      return [{ kind: 'break' }];
    case 'link':
      return toLink(token as Tokens.Link);
    case 'image':
    case 'escape':
    case 'text':
      return token.tokens === undefined ? [{ kind: 'text', text: textOf(token) }] : toInlines(token.tokens);
    default:
      return [{ kind: 'text', text: token.raw }];
  }
}

function toLink({ href, tokens }: Tokens.Link): Inline[] {
  const children = toInlines(tokens);
  return SAFE.test(href) ? [{ kind: 'link', href, children }] : children;
}

function textOf(token: Tokens.Generic): string {
  return typeof token['text'] === 'string' ? token['text'] : token.raw;
}

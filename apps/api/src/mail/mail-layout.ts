import { toFrenchSpaces } from '@vte/contract';
import { escapeHtml } from '../http/escape-html.ts';
import type { MailText } from './templates/template.ts';

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

const SIGNATURE = 'La plateforme VTE';

/** Text and HTML of a mail: one column, one button, spaced as French is, everything escaped. */
export function renderMail({ action, ...said }: MailText, publicUrl: string): RenderedMail {
  const subject = toFrenchSpaces(said.subject);
  const body = said.body.map(toFrenchSpaces);
  const note = said.note === undefined ? undefined : toFrenchSpaces(said.note);
  const link = action && { label: action.label, url: `${publicUrl}${action.path}` };
  const text = [
    ...body,
    ...(link ? [`${link.label}\u00a0: ${link.url}`] : []),
    ...(note ? [note] : []),
    SIGNATURE,
  ].join('\n\n');
  const paragraphs = body.map((line) => `<p style="margin:0 0 16px">${escapeHtml(line)}</p>`).join('');
  const button = link
    ? `<p style="margin:24px 0"><a href="${escapeHtml(link.url)}" style="display:inline-block;padding:12px 20px;border-radius:10px;background:#1B3A6B;color:#ffffff;text-decoration:none;font-weight:600">${escapeHtml(link.label)}</a></p>`
    : '';
  const small = note ? `<p style="margin:0 0 16px;font-size:14px;color:#4E5B70">${escapeHtml(note)}</p>` : '';
  const html = [
    '<!doctype html><html lang="fr"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(subject)}</title></head>`,
    '<body style="margin:0;padding:24px;background:#FBF9F4;color:#14233B;font:16px/1.55 system-ui,sans-serif">',
    `<main style="max-width:560px;margin:0 auto">${paragraphs}${button}${small}`,
    `<p style="margin:32px 0 0;color:#4E5B70">${SIGNATURE}</p></main></body></html>`,
  ].join('');
  return { subject, text, html };
}

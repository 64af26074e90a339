/** What a template says; the layout, the HTML and the text are made from it, escaped. */
export interface MailText {
  subject: string;
  /** Paragraphs of plain text. */
  body: readonly string[];
  /** One button. The path is inside the site: `/offres/...`. */
  action?: { label: string; path: string };
  /** Small print under the button. */
  note?: string;
}

export type MailTemplate<Data> = (data: Data) => MailText;

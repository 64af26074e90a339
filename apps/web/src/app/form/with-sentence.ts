/** A text with one more sentence; nothing changes when it is there already. */
export function withSentence(text: string, sentence: string): string {
  if (text.includes(sentence)) return text;
  return text.trim() === '' ? sentence : `${text.trimEnd()}\n${sentence}`;
}

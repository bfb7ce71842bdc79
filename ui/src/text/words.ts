/** A label inside a sentence: "Tin bài" → "tin bài". */
export function lowerFirst(text: string): string {
  const [first = '', ...rest] = text.normalize('NFC');
  return first.toLowerCase() + rest.join('');
}

import type { SlipLevel } from '../backend';
import { m } from '../paraglide/messages';

/** How sure a slip is, in a word. */
export const LEVEL: Record<SlipLevel, () => string> = {
  silent: m.proof_silent,
  certain: m.proof_certain,
  rulebook: m.proof_rulebook,
  context: m.proof_context,
  content: m.proof_content,
};

/** A fix as its button says it. */
export function fixName(text: string, fix: string): string {
  if (fix !== '') return fix.trim() === '' ? m.proof_space() : fix;
  return text.trim() === '' ? m.proof_remove_space() : m.proof_remove({ text });
}

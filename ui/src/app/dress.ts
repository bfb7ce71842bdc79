import type { Settings } from '../backend';
import { setLocale } from '../paraglide/runtime';

/** Gives a window the user's language and lamp. */
export function dress({ language, theme }: Pick<Settings, 'language' | 'theme'>): void {
  void setLocale(language, { reload: false });
  const root = document.documentElement;
  root.lang = language;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

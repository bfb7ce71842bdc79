import type { Level } from '../backend';
import type { Json } from './record';

/** What a new row cannot be without: codes are never half typed, so each begins with the usual one. */
export function newRow(path: string, level: Level | undefined): Record<string, Json> {
  switch (path) {
    case 'programme':
      return { kind: level === 'preschool' || level === undefined ? 'learning_activity' : 'lesson' };
    case 'outcomes':
      return { kind: 'agreement' };
    case 'documents':
      return { kind: 'news' };
    default:
      return {};
  }
}

import type { ExportedFile } from '../backend';

/** What was written, as it is told: a folder counts as one, with the number of its files. */
export interface Told {
  name: string;
  bytes: number;
  count?: number;
}

/** Files by themselves; the pieces for a portal as their folder. */
export function written(files: readonly ExportedFile[]): Told[] {
  const told = new Map<string, Told>();
  for (const { name, bytes } of files) {
    const [folder, ...inside] = name.split('/');
    if (!folder || inside.length === 0) told.set(name, { name, bytes });
    else {
      const before = told.get(folder);
      told.set(folder, {
        name: folder,
        bytes: bytes + (before?.bytes ?? 0),
        count: 1 + (before?.count ?? 0),
      });
    }
  }
  return [...told.values()];
}

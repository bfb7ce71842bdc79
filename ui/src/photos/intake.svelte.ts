import {
  backend,
  faultOf,
  type EventFile,
  type Fault,
  type Photo,
  type PhotoOutcome,
  type PhotosJob,
} from '../backend';
import { base64 } from '../shared/files';

/** A picture that was not taken in, and why. */
export interface Refused {
  name: string;
  fault: Fault;
}

/** So many pictures are on their way at a time: both cores work, and the window's memory stays small. */
const TOGETHER = 4;
/** Milliseconds between two looks at how far the work is. */
const LOOK = 120;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Pictures being taken into the photo folder, in the background; a bad one does not stop the others. */
export class PhotoIntake {
  /** How far it is; null while nothing is taken in. */
  progress = $state.raw<{ done: number; of: number } | null>(null);
  refused = $state.raw<Refused[]>([]);
  /** How many were there already. */
  known = $state(0);

  #job: number | null = null;
  #stopped = false;
  #waiting: File[] = [];

  /** Takes files in, in their order; `onphotos` hears of those that are there, a few at a time. */
  async take(files: readonly File[], onphotos: (files: string[]) => void): Promise<void> {
    if (files.length === 0) return;
    this.#waiting.push(...files);
    if (this.progress) {
      this.progress = { ...this.progress, of: this.progress.of + files.length };
      return;
    }
    this.refused = [];
    this.known = 0;
    this.#stopped = false;
    this.progress = { done: 0, of: files.length };
    while (this.#waiting.length > 0 && !this.#stopped) {
      const together = this.#waiting.splice(0, TOGETHER);
      try {
        this.#heard(await this.#sent(together), onphotos);
      } catch (found) {
        const fault = faultOf(found);
        this.refused = [...this.refused, ...together.map(({ name }) => ({ name, fault }))];
      }
      this.progress = { ...this.progress, done: this.progress.done + together.length };
    }
    this.#waiting = [];
    this.progress = null;
  }

  /** Takes no more; what is there stays. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#job !== null) await backend.call('photos_cancel', { job: this.#job }).catch(() => null);
  }

  async #sent(files: File[]): Promise<PhotoOutcome[]> {
    this.#job = null;
    for (const file of files) {
      // One at a time: a message of many megabytes would hold the window up.
      const sent = [{ name: file.name, base64: await base64(file) }];
      const begun: PhotosJob = await backend.call('photos_add', { job: this.#job ?? undefined, files: sent });
      this.#job = begun.job;
    }
    for (;;) {
      const found = await backend.call('photos_progress', { job: this.#job! });
      if (found.finished) return found.photos;
      await pause(LOOK);
    }
  }

  #heard(outcomes: PhotoOutcome[], onphotos: (files: string[]) => void): void {
    this.refused = [
      ...this.refused,
      ...outcomes.flatMap(({ name, fault }) => (fault ? [{ name, fault: faultOf(fault) }] : [])),
    ];
    this.known += outcomes.filter((outcome) => outcome.known).length;
    onphotos(outcomes.flatMap(({ photo }) => (photo ? [photo.file] : [])));
  }
}

const intakes = new WeakMap<object, PhotoIntake>();

/** The one of an event on the desk: it goes on while another step is open. */
export function intakeOf(session: object): PhotoIntake {
  const intake = intakes.get(session) ?? new PhotoIntake();
  intakes.set(session, intake);
  return intake;
}

/** The event with a picture added; the same picture is not added twice. */
export function withPhoto(event: EventFile, id: string, file: string): EventFile {
  if (event.photos.some((photo) => photo.file === file)) return event;
  const photo: Photo = { id, file, children: [], codes: [], blur: [] };
  return { ...event, photos: [...event.photos, photo] };
}

/** The pictures among what was pasted. */
export const picturesOf = (data: DataTransfer | null): File[] =>
  [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'));

/** All files that were dropped, those in folders too, by name: what is no picture is said to be none. */
export async function droppedFiles(data: DataTransfer | null): Promise<File[]> {
  const entries = [...(data?.items ?? [])].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return [...(data?.files ?? [])];
  const found = await Promise.all(entries.map((entry) => (entry ? filesIn(entry) : [])));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    return [
      await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
    ];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // A folder is told in parts until an empty one comes.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) break;
    inside.push(...part);
  }
  inside.sort((one, other) => one.name.localeCompare(other.name, 'vi', { numeric: true }));
  return (await Promise.all(inside.filter(({ name }) => !name.startsWith('.')).map(filesIn))).flat();
}

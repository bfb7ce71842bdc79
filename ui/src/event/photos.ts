import { backend, type EventFile, type Fault, faultOf, type Photo } from '../backend';
import { base64 } from '../shared/files';

/** A picture that was not taken in, and why. */
export interface Refused {
  name: string;
  fault: Fault;
}

/** Takes pictures into the photo folder one after another; a bad one does not stop the others. */
export async function takeIn(
  files: readonly File[],
  onfile: (file: string) => void,
  onprogress: (done: number) => void,
): Promise<Refused[]> {
  const refused: Refused[] = [];
  for (const [index, file] of files.entries()) {
    onprogress(index);
    try {
      const added = await backend.call('photo_add', { name: file.name, base64: await base64(file) });
      onfile(added.file);
    } catch (found) {
      refused.push({ name: file.name, fault: faultOf(found) });
    }
  }
  return refused;
}

/** The event with a picture added; the same picture is not added twice. */
export function withPhoto(event: EventFile, id: string, file: string): EventFile {
  if (event.photos.some((photo) => photo.file === file)) return event;
  const photo: Photo = { id, file, children: [], blur: [] };
  return { ...event, photos: [...event.photos, photo] };
}

/** The pictures among what was pasted or dropped. */
export const picturesOf = (data: DataTransfer | null): File[] =>
  [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'));

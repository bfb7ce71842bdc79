import type { Photo } from '../backend';

/** Where a photo stands: `cover`, the number of the programme item it follows, or `end`. */
export function placeOf(photo: Photo, items: number): string {
  if (photo.cover) return 'cover';
  return photo.after !== undefined && photo.after >= 1 && photo.after <= items ? String(photo.after) : 'end';
}

/** The photos with one of them put elsewhere; an article has one cover. */
export function placed(photos: readonly Photo[], id: string, place: string): Photo[] {
  return photos.map((photo) => {
    const { cover, after, ...rest } = photo;
    if (photo.id !== id) return place === 'cover' && cover ? { ...rest, ...(after && { after }) } : photo;
    if (place === 'cover') return { ...rest, cover: true };
    return place === 'end' ? rest : { ...rest, after: Number(place) };
  });
}

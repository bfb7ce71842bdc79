import { desk } from '../app/desk.svelte';
import type { Area, Photo } from '../backend';

const said = ({ x, y, width, height }: Area) => [x, y, width, height].join(',');

/** Where the picture of a photo comes from, with the author's edits burnt in. */
export function picture(photo: Photo, size: 'thumb' | 'page'): string {
  const edits = [
    photo.turn ? `&turn=${photo.turn}` : '',
    photo.crop ? `&crop=${said(photo.crop)}` : '',
    photo.blur.length > 0 ? `&blur=${photo.blur.map(said).join(';')}` : '',
  ];
  return desk.photo(photo.file, size) + edits.join('');
}

/** The whole picture, turned but neither cropped nor blurred: what boxes are drawn on. */
export const ground = (photo: Photo): string => picture({ ...photo, crop: undefined, blur: [] }, 'page');

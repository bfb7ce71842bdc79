import type { Photo } from '../backend';

/** Whether a photo may be shown outside the school. */
export const mayLeave = (photo: Photo): boolean =>
  photo.consent === 'no_children' || photo.consent === 'granted' || photo.consent === 'blurred';

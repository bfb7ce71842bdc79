import { desk } from '../app/desk.svelte';
import { backend, type ListedConsent, type Photo } from '../backend';
import { mayLeave } from '../photos/consent';
import { foldedCode, verdict } from './codes';

/** The register of consents of the school year whose photos lie on the table. */
class Register {
  /** Its children by their codes, as codes are compared. */
  known = $state.raw<ReadonlyMap<string, ListedConsent>>(new Map());
  #turn = 0;

  /** Reads it anew: it may have been changed in its own room meanwhile. */
  async read(year: string): Promise<void> {
    const turn = ++this.#turn;
    const found = await desk.attempt(() => backend.call('consent_list', { school_year: year }));
    if (!found || turn !== this.#turn) return;
    this.known = new Map(found.children.map((child) => [foldedCode(child.consent.code), child]));
  }

  /** Whether a photo may be shown outside the school: by its children's codes, if it has some. */
  lets(photo: Photo): boolean {
    const refused = photo.consent === 'missing' || photo.consent === 'withdrawn';
    if (photo.codes.length === 0 || refused) return mayLeave(photo);
    return verdict(photo.codes, this.known).state === 'granted';
  }
}

export const register = new Register();

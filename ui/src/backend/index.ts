import { bridgeBackend } from './bridge';
import { tauriBackend } from './tauri';
import type { Backend } from './types';

export * from './types';
// By name: these stand before the generated ones.
export { type Step, type Code, type Vocabulary } from './forms';

/** The desktop window brings Tauri's internals; a plain browser does not. */
export const backend: Backend = '__TAURI_INTERNALS__' in window ? tauriBackend() : bridgeBackend();

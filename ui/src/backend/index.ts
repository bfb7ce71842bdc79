import { bridgeBackend } from './bridge';
import { tauriBackend } from './tauri';
import type { Backend } from './types';

export * from './types';
export * from './forms';

/** The desktop window brings Tauri's internals; a plain browser does not. */
export const backend: Backend = '__TAURI_INTERNALS__' in window ? tauriBackend() : bridgeBackend();

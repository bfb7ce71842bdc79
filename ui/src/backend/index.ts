import { bridgeBackend } from './bridge';
import { tauriBackend } from './tauri';
import type { Backend } from './types';

export * from './types';
// By name: the window's own reading of the forms stands before the types they cross with.
export {
  type FieldType,
  type Field,
  type Step,
  type KindForm,
  type Code,
  type Vocabulary,
  readForms,
} from './forms';

/** The desktop window brings Tauri's internals; a plain browser does not. */
export const backend: Backend = '__TAURI_INTERNALS__' in window ? tauriBackend() : bridgeBackend();

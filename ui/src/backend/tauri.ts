import { invoke } from '@tauri-apps/api/core';
import { faultOf, type Backend } from './types';

/** The program behind the desktop window. */
export function tauriBackend(): Backend {
  return {
    async call(name, request) {
      try {
        return await invoke('call', { name, request });
      } catch (fault) {
        throw faultOf(fault);
      }
    },
  };
}

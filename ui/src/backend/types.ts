import type * as wire from './generated';

export type * from './generated';

/** The one door to the program; everything beyond it is Rust. */
export interface Backend {
  call<Name extends keyof wire.Commands>(
    name: Name,
    request: wire.Commands[Name]['request'],
  ): Promise<wire.Commands[Name]['reply']>;
}

/** A fault that crossed from the program: what happened, what is safe, what to do. */
export class Fault extends Error {
  constructor(
    readonly code: wire.ErrorCode,
    readonly words: wire.Words,
    readonly details: string[],
  ) {
    super(words.vi);
  }
}

/** Reads a fault as it crossed; anything else is told as "unexpected". */
export function faultOf(found: unknown): Fault {
  if (found instanceof Fault) return found;
  const told = found as Partial<wire.AppError>;
  if (told && typeof told.message === 'string' && typeof told.code === 'string')
    return new Fault(
      told.code,
      { vi: told.message, en: told.message_en ?? told.message },
      told.details ?? [],
    );
  return new Fault(
    'other',
    {
      vi: 'Không liên lạc được với phần lõi của chương trình. Những gì đã lưu vẫn còn nguyên; hãy thử lại.',
      en: 'The core of the program does not answer. Everything saved is safe; please try again.',
    },
    [String(told?.message ?? found)],
  );
}

import type * as generated from './generated';

/** One page of a form; the quick form is one of the window's own. */
export type Step = Omit<generated.Step, 'id'> & { id: generated.StepId | 'quick' };

/** A code with its words, whichever list it stands in. */
export interface Code extends generated.Words {
  code: string;
}

/** The words of all codes, list by list. */
export type Vocabulary = Record<string, Code[] | Record<string, Code[]>>;

import type { DocumentKind, EventKind, Level, Words } from './generated';

/** The widgets that a form may ask for; one nobody knows is typed as plain text. */
export type FieldType =
  | 'text'
  | 'long_text'
  | 'date'
  | 'time'
  | 'clock_span'
  | 'number'
  | 'dong'
  | 'choice'
  | 'flag'
  | 'texts'
  | 'school'
  | 'schools'
  | 'person'
  | 'people'
  | 'names'
  | 'programme_item'
  | 'section'
  | 'rows'
  | 'photos'
  | 'credit';

/** One question of a form. */
export interface Field {
  /** "event.title"; within rows the name in the row: "title". */
  path: string;
  type: FieldType;
  label: Words;
  help?: Words;
  example?: Words;
  /** For a choice: the vocabulary's list. */
  codes?: string;
  /** What the empty last row of a list says. */
  add?: Words;
  /** The vocabulary's list that a text suggests from; "tags" are chosen, not typed. */
  suggest?: 'titles' | 'honorifics' | 'subjects' | 'tags';
  /** The least and the greatest number. */
  range?: [number, number];
  /** The levels of school it makes sense for; none: all. */
  levels: Level[];
  /** The papers that print it; none: all. */
  only_for: DocumentKind[];
  /** The papers that cannot stand without it. */
  required: DocumentKind[];
  /** Whether it waits under "more". */
  more: boolean;
  /** For rows: the fields that sum up a row in one line. */
  row: string[];
  /** For rows: the fields of one row. */
  of: Field[];
}

/** One page of a form. */
export interface Step {
  id: string;
  label: Words;
  intro?: Words;
  fields: Field[];
}

/** What is asked about one kind of event. */
export interface KindForm {
  code: EventKind;
  label: Words;
  description: Words;
  documents: DocumentKind[];
  /** What new rows begin with. */
  defaults: { outcome?: string; programme?: string; programme_preschool?: string };
  yields: DocumentKind[];
  steps: Step[];
  quick: string[];
}

/** A code with its words. */
export interface Code extends Words {
  code: string;
}

/** The words of all codes, list by list. */
export type Vocabulary = Record<string, Code[] | Record<string, Code[]>>;

type Loose = Record<string, unknown>;

const words = (found: unknown): Words | undefined => {
  if (typeof found === 'string') return { vi: found, en: found };
  const told = found as Partial<Words> | null | undefined;
  return told?.vi ? { vi: told.vi, en: told.en ?? told.vi } : undefined;
};

function readField(found: Loose): Field {
  const path = String(found.path ?? found.name ?? '');
  return {
    path,
    type: String(found.type ?? 'text') as FieldType,
    label: words(found.label) ?? { vi: path, en: path },
    help: words(found.help),
    example: words(found.example),
    add: words(found.add),
    codes: found.codes as string | undefined,
    suggest: found.suggest as Field['suggest'],
    range: found.range as Field['range'],
    levels: (found.levels as Level[] | undefined) ?? [],
    only_for: (found.only_for as DocumentKind[] | undefined) ?? [],
    row: (found.row as string[] | undefined) ?? [],
    required: (found.required as DocumentKind[] | undefined) ?? [],
    more: Boolean(found.more),
    of: ((found.of as Loose[] | undefined) ?? []).map(readField),
  };
}

/** Reads the forms, which cross as data. */
export function readForms(found: unknown): KindForm[] {
  return (found as Loose[]).map((kind) => ({
    code: kind.code as EventKind,
    label: words(kind.label) ?? { vi: String(kind.code), en: String(kind.code) },
    description: words(kind.description) ?? { vi: '', en: '' },
    defaults: (kind.defaults as KindForm['defaults'] | undefined) ?? {},
    documents: (kind.documents as DocumentKind[] | undefined) ?? [],
    yields: (kind.yields as DocumentKind[] | undefined) ?? [],
    steps: ((kind.steps as Loose[] | undefined) ?? []).map((step) => ({
      id: String(step.id),
      label: words(step.label) ?? { vi: String(step.id), en: String(step.id) },
      intro: words(step.intro),
      fields: ((step.fields as Loose[] | undefined) ?? []).map((field) => {
        const read = readField(field);
        // Each kind has its own example of a name.
        return read.path === 'event.title' ? { ...read, example: words(kind.title_example) } : read;
      }),
    })),
    quick: (kind.quick as string[] | undefined) ?? [],
  }));
}

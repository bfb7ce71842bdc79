import type { Field } from '../../backend';

/** What every field's widget is given. */
export interface FieldProps {
  field: Field;
  /** Where its value stands: "programme[2].title". */
  path: string;
  /** The id that the label points to. */
  id: string;
  /** The field's name in the user's language, for widgets of several inputs. */
  label: string;
  /** The id of the line that explains or corrects. */
  describedby?: string;
  placeholder?: string;
  /** Without a label of its own on the screen: then the label is spoken only. */
  bare?: boolean;
}

/** "programme[2].title" as suggestions know it: "programme.title". */
export const withoutNumbers = (path: string): string => path.replace(/\[\d+\]/g, '');

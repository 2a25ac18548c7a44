import { createTextType } from './create-text-type.ts';

/** One line of free text. */
export const textField = createTextType('text');

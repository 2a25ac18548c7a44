import { createTextType } from './create-text-type.ts';

/** Free text of several lines. */
export const longtextField = createTextType('longtext');

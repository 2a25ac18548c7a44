import * as mending from '~/components/tracker/mending.ts';

/** What finds and says everything to mend in a form is there from the beginning. */
export const loadMending = async () => mending;

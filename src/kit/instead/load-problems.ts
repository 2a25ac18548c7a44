import * as problems from '~/core/forms/problems.ts';

/** What finds everything to mend in a form is there from the beginning. */
export const loadProblems = async () => problems;

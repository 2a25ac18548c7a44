import { loadOnce } from './load-once.ts';

/** What finds everything to mend in a form; no form needs it before it can be written in. */
export const loadProblems = loadOnce(() => import('~/core/forms/problems.ts'));

// A registry: all that a form needs only when it is to be saved, to find and to say what is to be mended or asked before.
export { problemsOfDraft } from '~/core/forms/problems.ts';
export { ProblemSummary } from './ProblemSummary.tsx';
export { Question } from './Question.tsx';

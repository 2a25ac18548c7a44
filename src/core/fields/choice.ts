import { createChoiceType } from './create-choice-type.ts';

/** One of several answers. */
export const choiceField = createChoiceType<'choice'>();

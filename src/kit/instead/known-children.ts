import { type CheckContext, nothingAtHand } from '~/core/entries/check-context.ts';

/** Nothing belongs to a record of a form that is a file of its own: its rules know what time it is. */
export const contextOf = (): CheckContext => ({ ...nothingAtHand, now: new Date() });

/** Nobody has any to make known. */
export const knowChildren = (): void => {};

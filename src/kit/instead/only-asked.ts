import type { Definition } from '~/core/definition/definition.ts';

/** A form that is a file of its own shows all its questions: it has to be light, and its help says which apply. */
export const useOnlyAsked = (definition: Definition): Definition => definition;

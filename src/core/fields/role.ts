import { createChoiceType } from './create-choice-type.ts';

/** One of the roles of `organization.yml`; never a person. */
export const roleField = createChoiceType<'role'>();

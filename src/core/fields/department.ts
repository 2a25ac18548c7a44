import { createChoiceType } from './create-choice-type.ts';

/** One of the departments of `organization.yml`. */
export const departmentField = createChoiceType<'department'>();

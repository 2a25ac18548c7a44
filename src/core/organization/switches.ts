/**
 * What is off until a company switches it on under `switched_on` in `organization.yml`, after the procedure for
 * rules that touch employees: what names a person in records of training.
 */
export const switches = ['person_in_training'] as const;

/**
 * What is off until a company switches it on under `switched_on` in `organization.yml`, after the procedure for
 * rules that touch employees: what names a person in records of training, and of pages read and confirmed.
 */
export const switches = ['person_in_training', 'person_in_reading'] as const;

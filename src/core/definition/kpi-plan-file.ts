import { definitionFile } from './definition-file.ts';

/** The measures of the handbook in a language, and what works them out; no tracker's id has such a sign. */
export const kpiPlanFile = (locale: string) => definitionFile('kpi-plan', locale);

import { idSchema, type LabelSchema, strict } from '../authoring/strict.ts';

/** The sets of examples the pages can tell: of a company that makes things, or of one that does things for others. */
export const exampleSets = ['manufacturing', 'services'] as const;

/** What an example speaks of, in each set. */
export const createExampleSchema = (label: LabelSchema) =>
	strict('an example', { id: idSchema, manufacturing: label, services: label });

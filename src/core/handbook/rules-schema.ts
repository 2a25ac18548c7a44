import { z } from 'astro/zod';
import { mechanismSchema } from './mechanism-schema.ts';
import { documentSchema, metricSchema, tableSchema } from './record-schemas.ts';
import {
	aliasesByLanguage,
	documentId,
	idsOf,
	limitIds,
	mechanismId,
	optionalWords,
	resolutionId,
	roleCode,
	row,
	ruleId,
	ruleIdSchema,
} from './rule-parts.ts';
import { idSchema, labelSchema } from '../authoring/strict.ts';

/** When the handbook is the answer (S1–S5). */
const scenarioSchema = row('a scenario', {
	id: ruleId(/^S\d$/, 'S1'),
	name: labelSchema,
	/** How people notice it in daily work. */
	signs: labelSchema,
	/** What to begin with, in words. */
	start: labelSchema,
	mechanisms: idsOf(mechanismId),
});

/** A phase (P1) or a step of it (P1.1). */
const phaseSchema = row('a phase', {
	id: ruleId(/^P\d(\.\d)?$/, 'P1 or P1.2'),
	name: labelSchema,
	what: labelSchema,
	lead: roleCode,
	lead_words: optionalWords,
	participants: optionalWords,
	output: optionalWords,
	documents: idsOf(documentId),
});

/** A rule or limit of the plan (R1–R16) and how the handbook keeps it. */
const ruleSchema = row('a rule', {
	id: ruleIdSchema,
	name: labelSchema,
	rule: labelSchema,
	/** What in the handbook or the trackers makes it hold. */
	kept_by: labelSchema,
	limit: limitIds,
	mechanisms: idsOf(mechanismId),
});

/** How long something may take, or how many: one word for it everywhere. */
const limitSchema = row('a limit', {
	id: idSchema,
	label: labelSchema,
	/** What starts the clock. */
	starts: optionalWords,
	/** What stops it, and what does not. */
	met_by: optionalWords,
	/** The limit in words. null = hours, read from `limits` in `organization.yml` under the same id. */
	value: optionalWords,
	covers: idsOf(ruleIdSchema),
});

/** A role of the plan (RO1–RO30). */
const roleSchema = row('a role', {
	id: ruleId(/^RO\d{1,2}$/, 'RO1'),
	name: labelSchema,
	aliases: aliasesByLanguage,
	/** The role code in `organization.yml`, where there is one. */
	role: roleCode,
	/** The department code in `organization.yml`, where there is one. */
	department: roleCode,
	side: z.enum(['internal', 'external'], 'Write internal or external.').default('internal'),
	does: labelSchema,
});

/** A point to note of the plan (N1–N5) and what we made of it. */
const noteSchema = row('a note', {
	id: ruleId(/^N\d$/, 'N1'),
	name: labelSchema,
	point: labelSchema,
	done: labelSchema,
	mechanisms: idsOf(mechanismId),
});

/** A gap or contradiction of the plan (X1–X45) and the choice made. */
const resolutionSchema = row('a resolution', {
	id: resolutionId,
	unclear: labelSchema,
	chosen: labelSchema,
});

/** Every list of `src/content/rules/`, by its file's name. */
export const rulesSchemas = {
	scenarios: scenarioSchema,
	phases: phaseSchema,
	mechanisms: mechanismSchema,
	rules: ruleSchema,
	limits: limitSchema,
	documents: documentSchema,
	metrics: metricSchema,
	tables: tableSchema,
	roles: roleSchema,
	notes: noteSchema,
	resolutions: resolutionSchema,
};

export type RulesListName = keyof typeof rulesSchemas;

/** All lists, each in the order of its file. */
export type Rules = { [Name in RulesListName]: z.output<(typeof rulesSchemas)[Name]>[] };

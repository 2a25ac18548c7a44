import { z } from 'astro/zod';
import {
	aliasesByLanguage,
	documentId,
	idsOf,
	limitIds,
	mechanismId,
	optional,
	resolutionId,
	roleCode,
	row,
	ruleId,
	ruleIdSchema,
} from './rule-parts.ts';
import { idSchema, type LabelSchema } from '../authoring/strict.ts';

/** When the handbook is the answer (S1–S5). */
export const createScenarioSchema = (label: LabelSchema) =>
	row('a scenario', {
		id: ruleId(/^S\d$/, 'S1'),
		name: label,
		/** How people notice it in daily work. */
		signs: label,
		/** What to begin with, in words. */
		start: label,
		mechanisms: idsOf(mechanismId),
	});

/** A phase (P1) or a step of it (P1.1). */
export const createPhaseSchema = (label: LabelSchema) =>
	row('a phase', {
		id: ruleId(/^P\d(\.\d)?$/, 'P1 or P1.2'),
		name: label,
		what: label,
		lead: roleCode,
		lead_words: optional(label),
		participants: optional(label),
		output: optional(label),
		documents: idsOf(documentId),
	});

/** A rule or limit of the plan (R1–R16) and how the handbook keeps it. */
export const createRuleSchema = (label: LabelSchema) =>
	row('a rule', {
		id: ruleIdSchema,
		name: label,
		rule: label,
		/** What in the handbook or the trackers makes it hold. */
		kept_by: label,
		limit: limitIds,
		mechanisms: idsOf(mechanismId),
	});

/** A role of the plan (RO1–RO30). */
export const createRoleSchema = (label: LabelSchema) =>
	row('a role', {
		id: ruleId(/^RO\d{1,2}$/, 'RO1'),
		name: label,
		aliases: aliasesByLanguage,
		/** The role code in `organization.yml`, where there is one. */
		role: roleCode,
		/** The department code in `organization.yml`, where there is one. */
		department: roleCode,
		side: z.enum(['internal', 'external'], 'Write internal or external.').default('internal'),
		does: label,
	});

/** A point to note of the plan (N1–N5) and what we made of it. */
export const createNoteSchema = (label: LabelSchema) =>
	row('a note', {
		id: ruleId(/^N\d$/, 'N1'),
		name: label,
		point: label,
		done: label,
		mechanisms: idsOf(mechanismId),
	});

/** A gap or contradiction of the plan (X1–X45) and the choice made. */
export const createResolutionSchema = (label: LabelSchema) =>
	row('a resolution', {
		id: resolutionId,
		unclear: label,
		chosen: label,
		/** Tools of `organization.yml` it is about: no page tells it where the company has none. */
		needs: idsOf(idSchema),
	});

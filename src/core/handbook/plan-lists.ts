import type { z } from 'astro/zod';
import type { LabelSchema } from '../authoring/strict.ts';
import { createLimitSchema } from './limit-row-schema.ts';
import { createMechanismSchema } from './mechanism-schema.ts';
import { createDocumentSchema, createMetricSchema, createTableSchema } from './record-schemas.ts';
import {
	createNoteSchema,
	createPhaseSchema,
	createResolutionSchema,
	createRoleSchema,
	createRuleSchema,
	createScenarioSchema,
} from './row-schemas.ts';

/** A list of the plan: its file is `src/content/rules/<name>.yml`. */
interface PlanList {
	/** What its ids begin with; `null` = they are words of ours, which no page's `covers` names. */
	beginning: string | null;
	/** Which components take its ids, and in which property. */
	components: Readonly<Record<string, string>>;
	/** Makes the schema of a row from that of its words. */
	schema: (label: LabelSchema) => z.ZodType<{ id: string; position: number }>;
}

/**
 * The lists of the plan, in the plan's order. All that has to know them derives from here: to add one,
 * write an entry and its file.
 */
export const planLists = {
	scenarios: { beginning: 'S', components: { ScenarioTable: 'ids' }, schema: createScenarioSchema },
	phases: { beginning: 'P', components: { StepTable: 'phase' }, schema: createPhaseSchema },
	mechanisms: {
		beginning: 'M',
		components: { MechanismCard: 'id', MechanismTable: 'ids', MeetingTime: 'id' },
		schema: createMechanismSchema,
	},
	rules: { beginning: 'R', components: { RuleTable: 'ids' }, schema: createRuleSchema },
	limits: {
		beginning: null,
		components: { Limit: 'id', Due: 'id', Facts: 'limit', LimitTable: 'ids' },
		schema: createLimitSchema,
	},
	documents: { beginning: 'D', components: { DocumentTable: 'ids' }, schema: createDocumentSchema },
	metrics: { beginning: 'K', components: { MetricTable: 'ids' }, schema: createMetricSchema },
	tables: { beginning: 'T', components: { PlanTable: 'id' }, schema: createTableSchema },
	roles: { beginning: 'RO', components: { RoleTable: 'ids' }, schema: createRoleSchema },
	notes: { beginning: 'N', components: { NoteTable: 'ids' }, schema: createNoteSchema },
	resolutions: {
		beginning: 'X',
		components: { ResolutionList: 'ids' },
		schema: createResolutionSchema,
	},
} satisfies Record<string, PlanList>;

export type PlanListName = keyof typeof planLists;

/** The lists' names, in order. */
export const planListNames = Object.keys(planLists) as PlanListName[];

/** The plan as data: every list in the order of its file. */
export type Plan = { [Name in PlanListName]: PlanRow<Name>[] };

/** A row of a list. */
export type PlanRow<Name extends PlanListName> = z.output<
	ReturnType<(typeof planLists)[Name]['schema']>
>;

/** Where the rows of a list are written, from the project's root. */
export function fileOfList(name: PlanListName): string {
	return `src/content/rules/${name}.yml`;
}

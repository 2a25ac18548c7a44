import { defaultLocale } from 'config/locales.ts';
import { createLabelSchema } from '~/core/authoring/strict.ts';
import { createSituationSchema } from '~/core/handbook/finder-schema.ts';
import { createTermSchema } from '~/core/handbook/glossary-schema.ts';
import { type PlanListName, planLists } from '~/core/handbook/plan-lists.ts';
import { createOrganizationSchema } from '~/core/organization/organization-schema.ts';

const label = createLabelSchema(defaultLocale);

/** `organization.yml`, with its words in the default language at least; so are those below. */
export const organizationSchema = createOrganizationSchema(label);

/** A term of `glossary.yml`. */
export const termSchema = createTermSchema(label);

/** A situation of `finder.yml`. */
export const situationSchema = createSituationSchema(label);

/** A row of a list of the plan. */
export function planSchema<Name extends PlanListName>(name: Name) {
	return planLists[name].schema(label) as ReturnType<(typeof planLists)[Name]['schema']>;
}

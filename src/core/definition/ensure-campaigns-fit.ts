import { closest } from '../authoring/closest.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import type { Organization } from '../organization/organization-schema.ts';
import type { Definition } from './definition.ts';

/**
 * Throws a sentence where a campaign of `organization.yml` is of no form, or of a period the form has not. `ids`:
 * of all forms, those as well whose own mistakes keep them from being among the definitions.
 */
export function ensureCampaignsFit(
	{ campaigns }: Organization,
	definitions: readonly Definition[],
	ids: readonly string[] = definitions.map(({ id }) => id),
): void {
	for (const [at, { form, period }] of campaigns.entries()) {
		const where = `src/content/organization.yml, campaigns, number ${at + 1}:`;
		if (!ids.includes(form)) {
			const alike = closest(form, ids);
			const remedy =
				alike === null ? `Write one of: ${ids.join(', ')}.` : `Did you mean "${alike}"?`;
			throw new Error(`${where} no form is called "${form}". ${remedy}`);
		}
		const definition = definitions.find(({ id }) => id === form);
		if (!definition || period === null) continue;
		const field = definition.fields.find((one) => one.type === 'period' && !one.retired);
		if (field?.type !== 'period')
			throw new Error(`${where} the form "${form}" asks for no period. Take "period" out.`);
		const known = fieldTypeOf(field).normalise(period, field);
		if (known !== period) {
			const codes = field.options.map(({ code }) => code);
			throw new Error(
				`${where} "${period}" is no period of the form "${form}". Write ${['a quarter, such as 2026Q4', ...codes.map((code) => `"${code}"`)].join(', or ')}.`,
			);
		}
	}
}

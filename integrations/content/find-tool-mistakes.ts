import type { FieldGroups } from '../../src/core/definition/field-groups.ts';
import type { Organization, WrittenTracker } from '../../src/core/definition/schema.ts';
import type { Data } from '../sources/read-content.ts';

/**
 * Answers of forms and terms of the glossary that say they need a tool `organization.yml` has no line for: nobody would
 * ever do without it, and they would never go. One sentence each.
 */
export function findToolMistakes(
	trackers: ReadonlyMap<string, WrittenTracker>,
	groups: FieldGroups,
	terms: readonly Data[],
	{ tools }: Organization,
): string[] {
	const unknown = (place: string, needs: unknown) =>
		(Array.isArray(needs) ? needs : [])
			.filter((tool) => !(tool in tools))
			.map((tool) => `${place}: there is no "${tool}". Look in tools in organization.yml.`);
	const ofFields = (file: string, fields: WrittenTracker['fields']) =>
		fields.flatMap((field) =>
			'options' in field
				? field.options.flatMap(({ needs }) => unknown(`${file}, ${field.id}`, needs))
				: [],
		);
	return [
		...[...trackers].flatMap(([id, { fields }]) =>
			ofFields(`src/content/trackers/${id}/tracker.yml`, fields),
		),
		...Object.entries(groups).flatMap(([name, group]) =>
			ofFields(`src/content/fields/${name}.yml`, group?.fields ?? []),
		),
		...terms.flatMap(({ id, needs }) => unknown(`src/content/glossary.yml, ${String(id)}`, needs)),
	];
}

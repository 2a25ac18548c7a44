import type { Definition } from '../definition/definition.ts';
import type { FieldTypeName } from '../fields/field.ts';
import { withoutFieldsApart } from './fields-apart.ts';

/** Fields in which people write words of their own. */
const textTypes: ReadonlySet<FieldTypeName> = new Set<FieldTypeName>([
	'text',
	'longtext',
	'link',
	'evidence',
]);

/**
 * What the table of an anonymous tracker may show, search, filter and sort by: neither who somebody is nor what they
 * wrote, nor what only few may have answered about (`toldBy`: whoever sat in a meeting of three knows the two others).
 * Whoever knows a person's hand would read all their answers beside it; texts are read apart.
 */
export function anonymousTable(definition: Definition): Definition {
	const left = withoutFieldsApart(definition);
	const texts = new Set(left.fields.filter(({ type }) => textTypes.has(type)).map(({ id }) => id));
	const about = new Set(definition.toldBy);
	const isLeft = (id: string) => !texts.has(id) && !about.has(id);
	return {
		...left,
		fields: left.fields.filter(({ id }) => isLeft(id)),
		columns: left.columns.filter(isLeft),
		summary: left.summary.filter(isLeft),
	};
}

import type { Definition } from '../../../src/core/definition/definition.ts';
import type { Field } from '../../../src/core/fields/field.ts';

/** The definition without what only a page of the site needs (sample rows) or who reads files (other names, other units). */
export function kitDefinition(definition: Definition): Definition {
	return { ...definition, samples: [], titles: [], fields: definition.fields.map(withoutNames) };
}

/** An option keeps its own label: by it is told whether a cell may spell it so. */
function withoutNames(field: Field): Field {
	if (field.type === 'number') {
		const { units: _, adds: __, ...own } = field;
		return { ...own, labels: [] };
	}
	if (!('options' in field)) return { ...field, labels: [] };
	const options = field.options.map((option) => ({ ...option, labels: [option.label] }));
	return { ...field, labels: [], options };
}

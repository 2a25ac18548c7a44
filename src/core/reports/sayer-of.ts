import type { Definition } from '../definition/definition.ts';
import { labelOfLink } from '../fields/link-value.ts';
import type { Values } from '../fields/value.ts';
import { mayLeave } from '../handover/may-leave.ts';
import { maskPersonalData } from '../privacy/mask-personal-data.ts';
import { cellText } from '../tables/cell-text.ts';

/** Says what a record answered, personal data covered; empty: nothing, or what may not leave a device. */
export function sayerOf(definition: Definition): (values: Values, id: string) => string {
	const byId = new Map(definition.fields.map((field) => [field.id, field]));
	return (values, id) => {
		const field = byId.get(id);
		if (!field || field.personal || !mayLeave(field, definition)) return '';
		if (field.type === 'link') return labelOfLink(values[id]) ?? '';
		return maskPersonalData(cellText(values, field)).trim();
	};
}

import type { Definition } from '../definition/definition.ts';
import { findOption } from '../fields/options.ts';

/** What tells of a tracker's records whether they stay on their device, without its definition. Plain JSON. */
export interface StayRule {
	/** The field that says whom a message is about, by all its ids, and the codes that mean human resources. */
	about?: { fields: string[]; codes: string[] };
	/** The field that says to which record it belongs, by all its ids, and the trackers of those. */
	above?: { fields: string[]; trackers: string[] };
}

/** Rules by tracker; a tracker without one has nothing that stays. */
export type StayRules = Readonly<Record<string, StayRule>>;

/** The rule of one tracker. By today's name of the role: a record says the code from before another absorbed it. */
export function stayRule({ messages, fields, parent }: Definition): StayRule {
	const idsOf = (id: string | undefined) => {
		const field = fields.find((one) => one.id === id);
		return field ? [field.id, ...field.formerly] : [];
	};
	const { field: id, is } = messages?.pastHr ?? {};
	const field = fields.find((one) => one.id === id);
	const options = field && 'options' in field ? field.options : [];
	const label = findOption(is, options)?.label;
	const codes = options
		.flatMap(({ code, formerly }) => [code, ...formerly])
		.filter((code) => findOption(code, options)?.label === label);
	return {
		...(label !== undefined && { about: { fields: idsOf(id), codes } }),
		...(parent && { above: { fields: idsOf(parent.field), trackers: parent.trackers } }),
	};
}

/** The rules of those trackers of which something may stay: of messages, and of what belongs to them. Parents come first. */
export function stayRules(definitions: readonly Definition[]): StayRules {
	const all = definitions.map((definition) => [definition.id, stayRule(definition)] as const);
	const found: Record<string, StayRule> = Object.fromEntries(all.filter(([, { about }]) => about));
	for (let count = -1; count !== Object.keys(found).length;) {
		count = Object.keys(found).length;
		for (const [id, { above }] of all) {
			if (above?.trackers.some((one) => Object.hasOwn(found, one)))
				found[id] = { ...found[id], above };
		}
	}
	return found;
}

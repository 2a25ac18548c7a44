import type { RawTracker } from '~/core/definition/schema.ts';

/** Every id and code a tracker was ever published with. Names are only ever added. */
export interface Lock {
	fields: Record<string, { type: string; codes: string[] }>;
}

/** What a tracker took from people who hold older entries and files, each with its remedy. */
export function findLosses(lock: Lock, tracker: RawTracker): string[] {
	return Object.entries(lock.fields).flatMap(([id, known]) => {
		const field = tracker.fields.find((one) => [one.id, ...one.formerly].includes(id));
		if (!field)
			return `The field "${id}" is gone, and with it the answers in people's files. Renamed? Write formerly: [${id}] on the new one. Removed? Put it back with retired: true.`;
		if (field.type !== known.type)
			return `The field "${id}" was ${known.type} and is now ${field.type}; old answers cannot be read. Give the new question a new id, and put the old one back with retired: true.`;
		const options = 'options' in field ? field.options : [];
		return known.codes
			.filter((code) => !options.some((one) => [one.code, ...one.formerly].includes(code)))
			.map(
				(code) =>
					`The option "${code}" of "${id}" is gone, and with it the answers in people's files. Renamed? Write formerly: [${code}] on the new one. Removed? Put it back with retired: true.`,
			);
	});
}

/** The lock with everything the tracker has now; nothing is taken out. */
export function extendLock(lock: Lock, tracker: RawTracker): Lock {
	const fields = structuredClone(lock.fields);
	for (const field of tracker.fields) {
		const codes = ('options' in field ? field.options : []).map(({ code }) => code);
		const known = fields[field.id] ?? { type: field.type, codes: [] };
		fields[field.id] = { ...known, codes: [...new Set([...known.codes, ...codes])] };
	}
	return { fields };
}

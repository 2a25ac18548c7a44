import type { Definition } from '../definition/definition.ts';
import type { CheckContext, ChildRecord } from '../entries/check-context.ts';
import { recordChecks } from '../entries/record-checks.ts';
import type { Entry } from '../entries/entry.ts';
import { registerKey, type Register, show } from '../entries/merge.ts';
import { upgradeEntry } from '../entries/upgrade.ts';
import type { Values } from '../fields/value.ts';
import { parentKeyOf } from '../links/parent-key.ts';
import type { Collected } from './known-records.ts';

/** What the rules of a form may know of a row besides its answers. */
export interface ContextOf {
	/** Of a row that is a new record: nothing can belong to it yet, so what belongs to it is not asked for. */
	typed(entry: Entry): CheckContext;
	/** Of a row that changes a record; only when all rows have been placed. */
	edited(entry: Entry): CheckContext;
}

/** What is known with the files read so far, and the forms by id. */
interface Read {
	registers: ReadonlyMap<string, Register>;
	definitions: ReadonlyMap<string, Definition>;
}

/**
 * What is at hand in a check: what time it is, the company, the record a row belongs to and what belongs to
 * its own, from the files and the book they go into, the files first.
 */
export function createContextOf(
	plan: Read,
	book: Collected,
	at: Pick<CheckContext, 'now' | 'today' | 'company'>,
): ContextOf {
	const found = new Map<string, Map<string, ChildRecord[]>>();
	const definitionOf = ({ tracker }: Entry) => plan.definitions.get(tracker);
	const parentOf = (entry: Entry): Values | null => {
		const definition = definitionOf(entry);
		const key = definition && parentKeyOf(upgradeEntry(entry, definition).values, definition);
		const register = key ? (plan.registers.get(key) ?? book.register(key)) : null;
		if (!register || register.heads.length === 0) return null;
		const parent = show(register);
		const of = definitionOf(parent);
		return parent.deleted || !of ? null : upgradeEntry(parent, of).values;
	};
	const childrenOf = (entry: Entry): readonly ChildRecord[] | null => {
		const children = definitionOf(entry)?.children ?? [];
		if (children.length === 0) return null;
		const known = found.get(entry.tracker) ?? gather(children, plan, book);
		found.set(entry.tracker, known);
		return known.get(registerKey(entry)) ?? [];
	};
	const around = (entry: Entry) => ({ ...at, parent: parentOf(entry), rules: recordChecks });
	return {
		typed: (entry) => ({ ...around(entry), children: null }),
		edited: (entry) => ({ ...around(entry), children: childrenOf(entry) }),
	};
}

/** What belongs to records, by their full keys. */
function gather(
	children: readonly string[],
	{ registers, definitions }: Read,
	book: Collected,
): Map<string, ChildRecord[]> {
	const known = new Map<string, ChildRecord[]>();
	const add = (entry: Entry, definition: Definition) => {
		const { values } = upgradeEntry(entry, definition);
		const key = entry.deleted ? null : parentKeyOf(values, definition);
		if (key === null) return;
		const child = { tracker: entry.tracker, values, deleted: false };
		known.set(key, [...(known.get(key) ?? []), child]);
	};
	const addShown = (register: Register) => {
		if (register.heads.length === 0) return;
		const entry = show(register);
		const definition = children.includes(entry.tracker) && definitions.get(entry.tracker);
		if (definition) add(entry, definition);
	};
	for (const register of registers.values()) addShown(register);
	for (const id of children) {
		const keys = new Set([...book.heads(id)].map(registerKey));
		for (const key of keys) {
			const register = registers.has(key) ? null : book.register(key);
			if (register) addShown(register);
		}
	}
	return known;
}

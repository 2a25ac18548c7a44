import type { Kit, KitLanguage } from './kit.ts';

/** A kit as its file says it: what all languages have in common is said once, each has its own beside it. */
export interface PackedKit extends Omit<Kit, 'languages'> {
	/** A language without its sentences; `null` stands for what each says for itself, in this order. */
	form: unknown;
	/** Of the sentences, in their order. */
	keys: string[];
	languages: { own: unknown[]; sentences: (string | null)[] }[];
}

/** `unpackKit` gives it back. */
export function packKit({ languages, ...kit }: Kit): PackedKit {
	const keys = [...new Set(languages.flatMap(({ words }) => Object.keys(words)))];
	const own = languages.map((): unknown[] => []);
	// What one language leaves unsaid is not there, as JSON has it: the other's would stand for it as `null`.
	const form = inCommon(
		languages.map(({ words: _, ...form }): unknown => JSON.parse(JSON.stringify(form))),
		own,
	);
	return {
		...kit,
		form,
		keys,
		languages: languages.map(({ words }, at) => ({
			own: own[at] ?? [],
			sentences: keys.map((key) => words[key] ?? null),
		})),
	};
}

export function unpackKit({ form, keys, languages, ...kit }: PackedKit): Kit {
	return {
		...kit,
		languages: languages.map(({ own, sentences }) => {
			const words: Record<string, string> = {};
			for (const [at, sentence] of sentences.entries()) {
				const key = keys[at];
				if (key !== undefined && sentence !== null) words[key] = sentence;
			}
			return { ...(filled(form, own.values()) as Omit<KitLanguage, 'words'>), words };
		}),
	};
}

/** What all of them say; where they differ in one thing, `null`, and to `own` of each goes what it says. */
function inCommon(all: readonly unknown[], own: readonly unknown[][]): unknown {
	const [first] = all;
	if (isObject(first) && all.every((one) => isObject(one) && keysOf(one) === keysOf(first))) {
		const entries = Object.keys(first).map((key) => [
			key,
			inCommon(
				all.map((one) => (one as Record<string, unknown>)[key]),
				own,
			),
		]);
		return Array.isArray(first) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
	}
	if (first !== null && all.every((one) => one === first)) return first;
	for (const [at, one] of all.entries()) own[at]?.push(one);
	return null;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A list's are the numbers of its places. */
const keysOf = (value: object) => JSON.stringify([Array.isArray(value), Object.keys(value)]);

function filled(form: unknown, own: Iterator<unknown>): unknown {
	if (form === null) return own.next().value;
	if (Array.isArray(form)) return form.map((part) => filled(part, own));
	if (typeof form !== 'object') return form;
	return Object.fromEntries(Object.entries(form).map(([key, part]) => [key, filled(part, own)]));
}

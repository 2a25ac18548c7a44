import { isAtRoot, kitName, ownName } from './own-name.ts';
import { themeName } from './theme-name.ts';

interface KeptKey {
	/** Names it had: what stands under one is read until something is kept under today's. */
	formerly?: readonly string[];
	/** A name that is not ours to choose, instead of one made from the key. */
	name?: string;
}

/** All that a browser keeps for us besides the database. To keep one more thing, add its line. */
export const keptKeys = {
	/** The columns a person chose for a table of records; by tracker. */
	columns: {},
	/** Which changes of the handbook a person has looked at, and which pages they confirmed. */
	confirmed: {},
	/** How far a person is in a course, and what was passed; by course. */
	course: {},
	/** How many records a tracker had at the last visit; by tracker. */
	held: {},
	/** The language a person chose in a form that stands for itself. */
	language: {},
	/** What was typed in the last moment before a page went away; by tracker. */
	'last-words': { formerly: ['goutong-last-words-'] },
	/** What was searched for and found; by language. */
	'recent-searches': { formerly: ['goutong:recent-searches:'] },
	/** HR's list of who is to take a course; by course. */
	roster: {},
	/** The role a person chose: the home page, the map and the calendar go by it. */
	role: { formerly: ['goutong.map-role', 'goutong.map.role'] },
	/** Which steps of a list a person has ticked off; by list. */
	ticks: {},
	/** Dark or light: every page reads it before it has loaded anything. */
	theme: { name: themeName },
} as const satisfies Record<string, KeptKey>;

/** Something a browser keeps for us. */
export type Kept = keyof typeof keptKeys;

/** What is kept; `null`: nothing, or the browser refuses. `part`: of which tracker, language … */
export function readKept(kept: Kept, part = ''): string | null {
	return attempt(() => {
		for (const name of [nameOf(kept, part), ...oldNames(kept, part)]) {
			const text = localStorage.getItem(name);
			if (text !== null) return text;
		}
		return null;
	});
}

/** Keeps a text, at once. `false`: the browser refuses, or has no room. */
export function keep(kept: Kept, text: string, part = ''): boolean {
	const isKept = attempt(() => {
		localStorage.setItem(nameOf(kept, part), text);
		return true;
	});
	if (isKept) forgetNames((name) => oldNames(kept, part).includes(name));
	return isKept ?? false;
}

/** Forgets what is kept of one part, or of all. */
export function forget(kept: Kept, part?: string): void {
	const names = [nameOf(kept, part), ...oldNames(kept, part)];
	forgetNames((name) =>
		names.some((one) => (part === undefined ? name.startsWith(one) : name === one)),
	);
}

/** Forgets all that is on the list. */
export function forgetAll(): void {
	// The keys of the list, which TypeScript takes to be any text.
	for (const kept of Object.keys(keptKeys) as Kept[]) forget(kept);
}

function nameOf(kept: Kept, part = ''): string {
	const key: KeptKey = keptKeys[kept];
	return (key.name ?? `${ownName()}.${kept}`) + (part && `.${part}`);
}

function oldNames(kept: Kept, part = ''): string[] {
	const { formerly = [] }: KeptKey = keptKeys[kept];
	// They are from before there were sites below the root and kits: another's, there.
	if (!isAtRoot || kitName() !== undefined) return [];
	return formerly.map((name) => name + part);
}

function forgetNames(isMeant: (name: string) => boolean): void {
	attempt(() => {
		for (const name of Object.keys(localStorage).filter(isMeant)) localStorage.removeItem(name);
	});
}

/** `null` where the browser refuses: whatever is kept here, the page works without it. */
function attempt<Result>(act: () => Result): Result | null {
	try {
		return act();
	} catch {
		return null;
	}
}

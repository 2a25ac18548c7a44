/** Whether a script says a name, and so may put it on a page. */
export type IsSaid = (name: string) => boolean;

/** What a script says: its words, and those of them that may be the beginning of a name. */
interface Words {
	all: ReadonlySet<string>;
	beginnings: readonly string[];
}

/**
 * By all words of the scripts, those written into pages among them. A script that puts a name together
 * (`gt-chip--${kind}`) says all that begin like it.
 */
export function saidBy(scripts: Iterable<string>): IsSaid {
	return readingOnce()(scripts);
}

/** {@link saidBy} for many sets of the same scripts: each script is read once, and asked once for a name. */
export function readingOnce(): (scripts: Iterable<string>) => IsSaid {
	const known = new Map<string, Words>();
	const wordsOf = (script: string): Words => {
		const words = known.get(script) ?? readWords(script);
		known.set(script, words);
		return words;
	};
	return (scripts) => {
		const read = [...scripts].map(wordsOf);
		const answers = new Map<string, boolean>();
		return (name) => {
			const answer = answers.get(name) ?? read.some((words) => says(words, name));
			answers.set(name, answer);
			return answer;
		};
	};
}

function readWords(script: string): Words {
	const all = new Set(script.match(/[\w-]+/g));
	const beginnings = [...all].filter((word) => /^[a-z][\w-]*-$/i.test(word));
	return { all, beginnings };
}

function says({ all, beginnings }: Words, name: string): boolean {
	return all.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}

/** The scripts written into a page. */
export function scriptsOf(html: string): string[] {
	return [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
		([, script]) => script ?? '',
	);
}

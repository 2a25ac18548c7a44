import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A question as somebody types it, and where its answer lives. */
export interface Question {
	q: string;
	lang: 'zh' | 'en';
	length: 'whole' | 'short';
	/** The address of the page that is the answer's home. */
	home: string;
	/** Other pages that give the whole answer. */
	also: string[];
	/** What has to be readable in the first result, for the answer to be had without a click. */
	must: string[];
}

/** The questions of a file in `bench/questions/`. */
export function readQuestions(file = 'seen.yml'): Question[] {
	return parse(
		readFileSync(new URL(`../../../bench/questions/${file}`, import.meta.url), 'utf8'),
	) as Question[];
}

/** How a search did with one question. */
export interface Judged {
	question: Question;
	/** The place of the home page; 0 = not among those shown. */
	rank: number;
	/** The first page is the home or says the whole answer, too. */
	isRight: boolean;
	/** The answer stands in the first result; null: the search shows no text of its own. */
	inView: boolean | null;
}

/** Judges what a search gave: addresses in order, and the text of the first result. */
export function judge(question: Question, pages: readonly string[], first: string | null): Judged {
	const { home, also, must } = question;
	return {
		question,
		rank: pages.indexOf(home) + 1,
		isRight: pages[0] === home || also.includes(pages[0] ?? ''),
		inView:
			first === null ? null : must.every((words) => spaceless(first).includes(spaceless(words))),
	};
}

/** Kinds of space and invisible joiners do not matter, nor does the size of letters. */
function spaceless(text: string): string {
	return text.replace(/[\s\u00a0\u2060]/gu, '').toLowerCase();
}

/** Means of a group of questions, as one row of a table. */
export interface Means {
	questions: number;
	'home first': number;
	'among three': number;
	'home or also first': number;
	'in view': number | null;
}

/** By language and length, by language, and all. */
export function meansOf(judged: readonly Judged[]): Record<string, Means> {
	const groups = new Map<string, Judged[]>();
	for (const one of judged) {
		const { lang, length } = one.question;
		for (const name of [`${lang} ${length}`, lang, 'all']) {
			groups.set(name, [...(groups.get(name) ?? []), one]);
		}
	}
	return Object.fromEntries(
		[...groups].sort().map(([name, group]) => {
			const share = (is: (one: Judged) => boolean) => group.filter(is).length / group.length;
			const means: Means = {
				questions: group.length,
				'home first': share(({ rank }) => rank === 1),
				'among three': share(({ rank }) => rank > 0 && rank < 4),
				'home or also first': share(({ isRight }) => isRight),
				'in view': group.some(({ inView }) => inView === null)
					? null
					: share(({ inView }) => inView === true),
			};
			return [name, means];
		}),
	);
}

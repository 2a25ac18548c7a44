import type { Mistake } from '../mistakes/mistake.ts';
import { readYamlFile } from '../sources/yaml-file.ts';

/** A text of YAML in a file, which may begin in the middle of it: a page's head. */
export interface YamlText {
	file: string;
	text: string;
	/** The line of the file it begins at, from 1. */
	firstLine: number;
}

/** What a line looks like to somebody who knows what people mistype, and what is wrong with it. */
const causes: [looks: (line: string) => boolean, say: (line: string) => string][] = [
	[
		(line) => /^ *\t/.test(line),
		() => 'begins with a tab, and YAML wants spaces. Write two spaces for each step in.',
	],
	[hasWideColon, sayWideColon],
	[
		(line) => quotesIn(line) % 2 === 1,
		() => 'has a quotation mark that is not closed. Write the other one at the end of the words.',
	],
	[
		(line) => /[{,][^"}]*，\s*\w+\s*:/.test(line),
		() =>
			"has a full-width comma (，) between its parts. Write the comma of the keyboard's English mode and a space after it.",
	],
	[
		(line) => /^\s*(- )?\w+:[^\s/]/.test(line) || /^\s*(- )?\w+: +[^\s"'{[|>#][^"#]*: /.test(line),
		() =>
			'has a colon with nothing after it but words. Write a space after the colon, and words that contain a colon in quotation marks.',
	],
	[
		(line) => /[{[]/.test(line) && count(line, /[{[]/g) !== count(line, /[}\]]/g),
		() => 'has a bracket that is not closed. Write the other one.',
	],
];

/** What keeps a YAML text from being read, its cause first; `null`: nothing. */
export function findYamlMistake({ file, text, firstLine }: YamlText): Mistake | null {
	const [error] = readYamlFile(text).document.errors;
	if (error === undefined) return null;
	const lines = text.split('\n');
	const at = (error.linePos?.[0].line ?? 1) - 1;
	const say = (line: number, sentence: string): Mistake => ({
		place: `${file}:${line + firstLine}`,
		name: null,
		sentence,
	});
	if (error.code === 'DUPLICATE_KEY') {
		const key = /^\s*(?:- )?(\w+)/.exec(lines[at] ?? '')?.[1] ?? '';
		return say(at, `says "${key}" twice. Take one away.`);
	}
	// What was mistyped often shows only some lines further down.
	for (let line = at; line >= Math.max(0, at - 30); line -= 1) {
		const written = withoutComment(lines[line] ?? '');
		const cause = causes.find(([looks]) => looks(written));
		if (cause) return say(line, cause[1](written));
	}
	if (error.code === 'BAD_INDENT')
		return say(
			at,
			'is not indented like the lines it belongs with. Begin it in the same column as they do.',
		);
	const [reason = ''] = error.message.split(/ at line \d|\n/);
	return say(at, `is no YAML that can be read here: ${reason}. Mend this line or the one above.`);
}

/** A name with a full-width colon where YAML wants its own. */
export function hasWideColon(line: string): boolean {
	return /(^|[{,-])\s*[\w-]+\s*：/.test(line);
}

/** What to write instead of a full-width colon. */
export function sayWideColon(line: string): string {
	const right = line.replace(/([\w-]+)\s*：\s*/g, '$1: ').trim();
	return `has a full-width colon (：). Write the colon of the keyboard's English mode and a space after it: ${right}`;
}

function withoutComment(line: string): string {
	return line.replace(/(^|\s)#.*$/, '$1');
}

function quotesIn(line: string): number {
	return count(line.replace(/\\./g, ''), /"/g);
}

function count(line: string, what: RegExp): number {
	return line.match(what)?.length ?? 0;
}

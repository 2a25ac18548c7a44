import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { justThis } from '../../src/core/text/just-this.ts';

interface Sentence {
	pattern: RegExp;
	zh: string;
}

let known: readonly Sentence[] | null = null;

/**
 * The Chinese of a sentence of the checks, with what it fills in; `null` where `sentences.yml` has none. One
 * made of several is put together from theirs.
 */
export function translateSentence(sentence: string): string | null {
	known ??= readSentences();
	for (const { pattern, zh } of known) {
		const found = pattern.exec(sentence);
		if (found)
			return zh.replace(/\{(\w+)\}/g, (hole, name: string) => {
				const filled = found.groups?.[name];
				// What things are called, and why a page cannot be read, are sentences of their own.
				const isOurs = name === 'what' || name === 'reason';
				return (isOurs && filled ? translateSentence(filled) : null) ?? filled ?? hole;
			});
	}
	for (const { index } of sentence.matchAll(/(?<=[.?!]) /g)) {
		const first = translateSentence(sentence.slice(0, index));
		const rest = first === null ? null : translateSentence(sentence.slice(index + 1));
		if (rest !== null) return `${first}${rest}`;
	}
	return null;
}

function readSentences(): Sentence[] {
	const file = new URL('./sentences.yml', import.meta.url);
	const list = parse(readFileSync(file, 'utf8')) as { en: string; zh: string }[];
	// The longer says more: "Write {n} or more: with fewer people …" before "Write {what}."
	return list
		.toSorted((a, b) => b.en.length - a.en.length)
		.map(({ en, zh }) => ({ pattern: patternOf(en), zh }));
}

/** `{id}` stands for anything; the same name twice, for the same. */
function patternOf(en: string): RegExp {
	const seen = new Set<string>();
	const pattern = en.split(/(\{\w+\})/).map((part) => {
		const name = /^\{(\w+)\}$/.exec(part)?.[1];
		if (name === undefined) return justThis(part);
		if (seen.has(name)) return `\\k<${name}>`;
		seen.add(name);
		return `(?<${name}>.+?)`;
	});
	return new RegExp(`^${pattern.join('')}$`, 's');
}

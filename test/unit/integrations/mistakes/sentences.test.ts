import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { translateSentence } from '../../../../integrations/mistakes/translate-sentence.ts';

/** Where checks for authors say what they say. */
const files = globSync(
	'{src/core/{authoring,organization,definition,handbook,training},integrations/{content,links,sources}}/**/*.ts',
);

/** What stands for whatever a check fills in. */
const hole = 'ⓧ';

/** Every sentence for authors in a file: text with spaces that ends as a sentence does. */
function sentencesIn(file: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		const text = ts.isStringLiteralLike(node)
			? node.text
			: ts.isTemplateExpression(node)
				? node.head.text + node.templateSpans.map(({ literal }) => hole + literal.text).join('')
				: '';
		// A remedy at its end is a sentence of its own.
		const sentence = text.trim().replace(/ ⓧ$/, '');
		if (/[a-z] \S/.test(sentence) && /[.?]$/.test(sentence)) found.push(sentence);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
	return found;
}

/** `{file}:{line} says …` is told as `says …`. */
function withoutPlace(sentence: string): string {
	return sentence.replace(/^(src\/[^\s,:]*|organization\.yml|ⓧ+)(:ⓧ|:1)?(, (field "ⓧ"|ⓧ))?:? /, '');
}

describe('every sentence for authors', () => {
	const sentences = files.flatMap((file) => sentencesIn(file).map((sentence) => [sentence, file]));

	it('is found in the checks', () => {
		expect(sentences.length).toBeGreaterThan(120);
	});

	it('has its Chinese in integrations/mistakes/sentences.yml', () => {
		const without = sentences.filter(([sentence = '']) =>
			[sentence, withoutPlace(sentence)].every((one) => translateSentence(one) === null),
		);
		expect(without).toEqual([]);
	});

	it('stands there once, and fills in the same in both languages', () => {
		const list = readFileSync('integrations/mistakes/sentences.yml', 'utf8');
		const pairs = [...list.matchAll(/- en: (.*)\n {2}zh: (.*)/g)];
		expect(pairs.length).toBeGreaterThan(120);
		expect(new Set(pairs.map(([, en]) => en)).size).toBe(pairs.length);
		const holes = (text: string) => new Set(text.match(/\{\w+\}/g));
		const invented = pairs.filter(
			([, en = '', zh = '']) => ![...holes(zh)].every((one) => holes(en).has(one)),
		);
		expect(invented.map(([pair]) => pair)).toEqual([]);
	});
});

describe('a sentence that nobody put into Chinese', () => {
	it('is told in English alone', () => {
		expect(translateSentence('Write a sonnet.')).toBeNull();
	});
});

import { lowerFirst } from '../text/lower-first.ts';

/** What a page's source names by a code: `limit first_response` → 24 小时; `null` = nobody knows it. */
export type Named = (kind: string, code: string) => string | null;

const mark = /\{(role|department|limit|threshold|term):\s*(\w+)(?:[ \u3000]+([^{}\n]*?))?\s*\}/g;
const lone =
	/<([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}))?)*)\s*\/>/g;
const property = /([\w-]+)="([^"]*)"/g;
const tag = /<\/?[A-Za-z][^<>]*>/g;
const code = /^\w+$/;

/**
 * A page's source as its words are read: names, limits and terms in place of their marks and components, sentences
 * in the properties of a component, without tags and formatting. What a component draws from a list is not among it.
 */
export function saySource(source: string, named: Named): string {
	const words = source
		.replace(/^(import|export) .*$/gm, '')
		.replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
		.replace(mark, (_, kind: string, id: string, rest = '') => say(kind, id, rest, named))
		.replace(lone, (_, name: string, properties: string) => sayLone(name, properties, named))
		.replace(tag, '');
	return plain(words);
}

function say(kind: string, id: string, rest: string, named: Named): string {
	if (kind === 'term' && rest !== '') return rest;
	const word = named(kind, id) ?? id;
	return rest === 'lower' ? lowerFirst(word) : word;
}

/** `<Limit id="x" />` is the limit; of others, such as `<Facts who when limit />`, what their properties say. */
function sayLone(name: string, properties: string, named: Named): string {
	const written = [...properties.matchAll(property)].map(([, key = '', value = '']) => ({
		key,
		value,
	}));
	const id = written.find(({ key }) => key === 'id')?.value;
	const kind = name.toLowerCase();
	if (id !== undefined && named(kind, id) !== null)
		return say(kind, id, /\slower\b/.test(properties) ? 'lower' : '', named);
	const said = written.map(({ key, value }) => {
		if (!code.test(value)) return key === 'id' ? null : value;
		return named('limit', value) ?? (key === 'who' ? named('role', value) : null);
	});
	return said.filter((one) => one !== null).join(' · ');
}

/** Without the marks of formatting, a row of a table as its cells. */
function plain(words: string): string {
	return words
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[*`\u2060]/g, '')
		.replace(/^[ \t]*(?:>[ \t]*)*(?:(?:[-+]|\d+\.|#{1,6})[ \t]+)?/gm, '')
		.replace(/^\|[ |:-]*\|[ \t]*$/gm, '')
		.replace(/^\|(.*)\|[ \t]*$/gm, (_, row: string) =>
			row
				.split('|')
				.map((one) => one.trim())
				.join(' | '),
		)
		.replace(/&(lt|gt|amp);/g, (_, name: keyof typeof signs) => signs[name]);
}

const signs = { lt: '<', gt: '>', amp: '&' };

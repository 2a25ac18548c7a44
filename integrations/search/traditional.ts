import characters from 'opencc-js/dict/TSCharacters';
import type { TraditionalTable } from '../../src/core/search/simplify.ts';

let variants: Map<string, string> | undefined;

/**
 * Every traditional character whose simplified form stands in these texts, from OpenCC. A character
 * that stands there itself is left alone: 著 is not 着 where the site writes 著作.
 */
export function traditionalTable(texts: Iterable<string>): TraditionalTable {
	const used = new Set<string>();
	for (const text of texts) for (const char of text) used.add(char);
	const table: TraditionalTable = { from: '', to: '' };
	variants ??= readVariants();
	for (const [traditional, simplified] of variants) {
		if (used.has(traditional) || !used.has(simplified)) continue;
		table.from += traditional;
		table.to += simplified;
	}
	return table;
}

function readVariants(): Map<string, string> {
	const pairs = characters.split('|').map((pair) => pair.split(' '));
	return new Map(
		pairs.flatMap(([traditional = '', simplified = '']): [string, string][] =>
			isCommon(traditional) && [...simplified].length === 1 ? [[traditional, simplified]] : [],
		),
	);
}

/** In the blocks people type from: the ideographs of Unicode 3.0 and its first extension. */
function isCommon(char: string): boolean {
	return /^[\u3400-\u9fff]$/.test(char);
}

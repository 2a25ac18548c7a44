import { Converter } from 'opencc-js';
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
	const convert = Converter({ from: 't', to: 'cn' });
	const found = new Map<string, string>();
	for (let point = 0x3400; point <= 0x9fff; point += 1) {
		const char = String.fromCodePoint(point);
		const simplified = convert(char);
		if (simplified !== char && [...simplified].length === 1) found.set(char, simplified);
	}
	return found;
}

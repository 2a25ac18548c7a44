import { foldText, type Simplify } from './fold.ts';
import { tokensOf } from './tokens.ts';

/** One thing a page must hold. */
export interface QueryTerm {
	/** As it must stand in the folded text of a page. */
	text: string;
	/** The words of the index it is made of; a mark inside it parts one run of words from the next. */
	runs: string[][];
	/** One word of letters or digits: it also finds words that begin with it, and other inflections. */
	isWord: boolean;
	/** Whether its place in the index alone cannot tell that a page holds it: the text has to be read. */
	needsText: boolean;
}

const quoted = /["“”„«»「」『』]/u;

/**
 * Cuts what a person typed into terms: at white space, but not inside quotation marks. Marks around a
 * term (the ？ of a question) are not searched for; marks inside it are.
 */
export function cutQuery(query: string, simplify?: Simplify): QueryTerm[] {
	const terms = new Map<string, QueryTerm>();
	for (const piece of pieces(query)) {
		const term = toTerm(foldText(piece.text, simplify), piece.isQuoted);
		if (term) terms.set(term.text, term);
	}
	return [...terms.values()];
}

/** Whether something stands in quotation marks: it is meant word for word. */
export function isQuoted(query: string): boolean {
	return pieces(query).some((piece) => piece.isQuoted && piece.text.trim() !== '');
}

function pieces(query: string): { text: string; isQuoted: boolean }[] {
	const found: { text: string; isQuoted: boolean }[] = [];
	const parts = query.split(quoted);
	// An opening mark without a closing one (still being typed) quotes nothing.
	const isPaired = parts.length % 2 === 1;
	parts.forEach((part, index) => {
		if (isPaired && index % 2 === 1) found.push({ text: part, isQuoted: true });
		else for (const word of part.split(/\s+/u)) found.push({ text: word, isQuoted: false });
	});
	return found;
}

function toTerm(folded: string, isQuoted: boolean): QueryTerm | null {
	const tokens = tokensOf(folded);
	const first = tokens.findIndex(({ kind }) => kind !== 'mark');
	if (first === -1) return null;
	const last = tokens.findLastIndex(({ kind }) => kind !== 'mark');
	const inside = tokens.slice(first, last + 1);
	const runs: string[][] = [[]];
	for (const { kind, text } of inside) {
		if (kind !== 'mark') runs.at(-1)?.push(text);
		else if (runs.at(-1)?.length) runs.push([]);
	}
	const isWord = inside.length === 1 && inside[0]?.kind === 'word';
	const text = folded.slice(inside[0]?.start, inside.at(-1)?.end);
	return {
		text,
		runs,
		isWord: isWord && !isQuoted,
		needsText: runs.length > 1 || (inside.at(-1)?.kind === 'word' && (isQuoted || !isWord)),
	};
}

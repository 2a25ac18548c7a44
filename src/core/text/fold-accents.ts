/**
 * Text as a reader types it who looks for something: width, case and accents are the same (`Ａ` = `a`
 * = `á`), blanks stay as they are. Search takes more away: `core/search/fold.ts`.
 */
export function foldAccents(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

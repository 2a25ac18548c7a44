import { codeOver } from './code-over.ts';

/** Four characters over a page's text: they say which text was read. Blanks do not count. */
export function textCode(text: string): string {
	return codeOver(text.replace(/\s+/g, ''), 4);
}

/** A text as a string of CSS. Safe in a style sheet inside HTML: nothing can end the string, the rule or the element. */
export function cssString(text: string): string {
	const escaped = text.replace(/["\\<>&\n\r]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
	return `"${escaped}"`;
}

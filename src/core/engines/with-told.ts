/**
 * A page of the zip, whose lines between `<told>` and `</told>` are of clocks and figures: `isTold` says whether its
 * scripts work these out. Where they do not, the lines are left out.
 */
export function withTold(text: string, isTold: boolean): string {
	return text.replaceAll(/<told>\n([\s\S]*?)<\/told>\n/g, isTold ? '$1' : '');
}

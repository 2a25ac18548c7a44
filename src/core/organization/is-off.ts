/** Whether a company does without a page, `everyone/remote`: it, or its folder, is among those switched off. */
export function isOff(page: string, off: readonly string[]): boolean {
	const bare = page.replace(/^\/|\/$/g, '');
	return off.some((one) => bare === one || bare.startsWith(`${one}/`));
}

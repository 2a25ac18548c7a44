/**
 * Whether a text begins as the file of everything on a device does: no file that was handed over, and
 * to be read back on a form's page.
 */
export function isDeviceCopy(text: string): boolean {
	return /^\uFEFF?\s*\{\s*"name"\s*:\s*"[^"]*"\s*,\s*"version"\s*:\s*[\d.]+\s*,\s*"tables"/u.test(
		text.slice(0, 1000),
	);
}

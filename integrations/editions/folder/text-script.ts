/** A text as a classic script that hands it in under its path below the folder. */
export function textScript(path: string, text: string): string {
	return `goutongFolder.put(${JSON.stringify(path)},${JSON.stringify(text)})`;
}

/**
 * Whether a person meant the file at this path, in a folder or a zip: it is no folder, no shadow macOS
 * makes, and nothing that systems and editors leave everywhere (`.DS_Store`, `~$report.docx`).
 */
export function isMeant(path: string): boolean {
	if (/(^|[/\\])__MACOSX[/\\]/u.test(path)) return false;
	const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
	return last !== '' && !/^(\.|~\$)|^(thumbs\.db|desktop\.ini)$/iu.test(last);
}

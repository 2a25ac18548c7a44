/**
 * Whether a person meant the file at this path, in a folder or a zip: it is no folder, no shadow macOS
 * makes, and nothing that systems and editors leave everywhere (`.DS_Store`, `~$report.docx`, `A1B2.tmp`).
 */
export function isMeant(path: string): boolean {
	if (/(^|[/\\])__MACOSX[/\\]/u.test(path)) return false;
	const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
	return last !== '' && !/^(\.|~\$)|^(thumbs\.db|desktop\.ini|.*\.tmp)$/iu.test(last);
}

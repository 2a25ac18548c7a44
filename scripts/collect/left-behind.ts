/** What says that somebody has a file open: of Excel and WPS, of LibreOffice. */
const lock = /(^|\/)(~\$[^/]*|\.~lock\.[^/]*#)$/u;

/** What systems leave everywhere, and office programs that did not end well. */
const left = /(^|\/)(\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|[^/]*\.tmp)$/iu;

/** Whether a file says that another is open in a spreadsheet. */
export function isLock(path: string): boolean {
	return lock.test(path);
}

/** Whether nobody would miss a file: a program or the system left it, and no person wrote it. */
export function isLeftBehind(path: string): boolean {
	return isLock(path) || left.test(path);
}

/** Whether a program writes a file under such a name before it gives it its own: what somebody saved may be in it. */
export function isHalfSaved(path: string): boolean {
	return /\.tmp$/iu.test(path);
}

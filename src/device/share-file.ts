/** The files an archive holds, for share sheets that take no archive. */
const apart = new WeakMap<File, File[]>();

/** Says what an archive holds: where a share sheet refuses it, these are offered instead. */
export function rememberApart(archive: File, files: File[]): void {
	apart.set(archive, files);
}

/** Whether this device has a share sheet that takes files. Secure contexts only, so it is an extra. */
export function canShareFiles(): boolean {
	return takes([new File(['x'], 'x.csv', { type: 'text/csv' })]);
}

/**
 * Opens the system's share sheet. Many take tables and no archives: then the files go singly, in one go.
 * `cancelled`: the person closed it again.
 */
export async function shareFile(file: File): Promise<'shared' | 'cancelled' | 'failed'> {
	const whole = [file];
	const files = takes(whole) ? whole : (apart.get(file) ?? whole);
	try {
		await navigator.share({ files, title: file.name });
		return 'shared';
	} catch (error) {
		const cancelled = error instanceof DOMException && error.name === 'AbortError';
		return cancelled ? 'cancelled' : 'failed';
	}
}

function takes(files: File[]): boolean {
	return typeof navigator.canShare === 'function' && navigator.canShare({ files });
}

/** Whether this device has a share sheet that takes files. Secure contexts only, so it is an extra. */
export function canShareFiles(): boolean {
	const file = new File(['x'], 'x.csv', { type: 'text/csv' });
	return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
}

/** Opens the system's share sheet. `cancelled`: the person closed it again. */
export async function shareFile(file: File): Promise<'shared' | 'cancelled' | 'failed'> {
	try {
		await navigator.share({ files: [file], title: file.name });
		return 'shared';
	} catch (error) {
		const cancelled = error instanceof DOMException && error.name === 'AbortError';
		return cancelled ? 'cancelled' : 'failed';
	}
}

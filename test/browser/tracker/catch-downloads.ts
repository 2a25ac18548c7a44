import { vi } from 'vitest';
import { waitUntil } from '../wait.ts';

/** Catches what the page hands to the browser's downloads instead of letting it happen. */
export function catchDownloads(): { files: File[]; text: () => Promise<string> } {
	const files: File[] = [];
	vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
		if (file instanceof File) files.push(file);
		return '#';
	});
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
	return {
		files,
		text: async () => {
			await waitUntil(() => files.length > 0);
			return (await files.at(-1)?.text()) ?? '';
		},
	};
}

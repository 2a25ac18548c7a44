import { stampOfPage } from './stamp.ts';

/** Hands a file to the browser's downloads. Works from `file://` and over plain http. */
export function downloadFile(file: File): void {
	const url = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = url;
	link.download = stampOfPage() + file.name;
	document.body.append(link);
	link.click();
	link.remove();
	// Some browsers read the file only after the click has long returned.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

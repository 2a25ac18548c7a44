import { downloadFile } from '~/device/download-file.ts';
import type { MadeFile } from '~/workers/collect/views.ts';

const types = { csv: 'text/csv;charset=utf-8', zip: 'application/zip' };

/** Offers a file for download under a name without ending; returns the whole name. */
export function offerFile({ kind, content }: MadeFile, name: string): string {
	const whole = `${name}.${kind}`;
	downloadFile(new File([content], whole, { type: types[kind] }));
	return whole;
}

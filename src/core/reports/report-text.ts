import { canonical } from '../text/canonical-json.ts';
import { isIntact } from './freeze-report.ts';
import type { Report } from './report.ts';

/** A frozen report as a text: the file of its figures. */
export function writeReport(report: Report): string {
	return `${JSON.stringify(canonical(report), null, '\t')}\n`;
}

/** Why a text is no report: not JSON, not ours, of a later format, or edited since it was frozen. */
export type ReportFlaw = 'not_json' | 'not_a_report' | 'later_format' | 'edited';

/** Reads what `writeReport` wrote; a file that does not fit its own hash is never half read. */
export function readReport(text: string): { report: Report } | { flaw: ReportFlaw } {
	const found = parse(text);
	if (found === undefined) return { flaw: 'not_json' };
	if (typeof found !== 'object' || found === null || !('format' in found) || !('hash' in found))
		return { flaw: 'not_a_report' };
	if (typeof found.format !== 'number') return { flaw: 'not_a_report' };
	if (found.format > 1) return { flaw: 'later_format' };
	// Whatever fits its hash was written by `writeReport`, so that its shape is known.
	const report = found as Report;
	return isIntact(report) ? { report } : { flaw: 'edited' };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}

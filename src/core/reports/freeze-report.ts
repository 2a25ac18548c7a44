import { canonicalJson } from '../text/canonical-json.ts';
import { diffReports } from './diff-reports.ts';
import type { Report, ReportContent, Signature } from './report.ts';
import { shortHash } from './short-hash.ts';

/**
 * The report as signed. After an earlier one of its period it is a new version with what changed, or the earlier one
 * itself where nothing did: no version ever says two things. Throws a sentence where nobody signed, or where the
 * earlier one is of another period or was edited.
 */
export function freezeReport(
	content: ReportContent,
	signed: readonly Signature[],
	earlier: Report | null = null,
): Report {
	if (signed.length === 0)
		throw new Error(`The report of ${content.period} bears no signature. Add the role that signs.`);
	if (earlier === null) return seal({ ...content, format: 1, version: 1, signed, since: null });
	if (earlier.period !== content.period)
		throw new Error(
			`A report of ${content.period} cannot follow one of ${earlier.period}. Freeze it as a first version.`,
		);
	if (!isIntact(earlier))
		throw new Error(
			`Version ${earlier.version} of the report of ${earlier.period} is not as it was frozen. Use the file as it was written.`,
		);
	if (saidBy(contentOf(earlier)) === saidBy(content)) return earlier;
	const changes = diffReports(earlier, content);
	const since = { version: earlier.version, data: earlier.data, changes };
	return seal({ ...content, format: 1, version: earlier.version + 1, signed, since });
}

/** Whether a report says what it said when it was frozen. */
export function isIntact({ hash, ...report }: Report): boolean {
	return shortHash(report) === hash;
}

/** What a frozen report says, without what freezing added. */
function contentOf({
	format: _,
	version: __,
	signed: ___,
	since: ____,
	hash: _____,
	...content
}: Report): ReportContent {
	return content;
}

/** What two versions are compared by: in which record nothing was is the plan's word, and no version is made for it. */
function saidBy({ figures, ...content }: ReportContent): string {
	const told = figures.map(({ toKeep, ...figure }) =>
		figure.figure.reason === 'no_data' ? figure : { ...figure, toKeep },
	);
	return canonicalJson({ ...content, figures: told });
}

function seal(report: Omit<Report, 'hash'>): Report {
	return { ...report, hash: shortHash(report) };
}

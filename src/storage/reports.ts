import { isIntact } from '~/core/reports/freeze-report.ts';
import type { Report } from '~/core/reports/report.ts';
import { type ReportDraft, readDraftOf } from '~/core/reports/report-draft.ts';
import { reportNames } from './holds-report.ts';
import { readSetting, writeSetting } from './settings.ts';
import type { Database } from './tables.ts';

/** What was written into the report of a period so far; nothing where nothing was. */
export async function readReportDraft(db: Database, period: string): Promise<ReportDraft> {
	return readDraftOf(await readSetting(db, reportNames.draft + period));
}

/** Keeps it. */
export function saveReportDraft(db: Database, period: string, draft: ReportDraft): Promise<void> {
	return writeSetting(db, reportNames.draft + period, draft);
}

/** The quarter that reports are compared with: the same for all of them, as long as no other is chosen. */
export async function readBaseline(db: Database): Promise<string | null> {
	const kept = await readSetting(db, reportNames.baseline);
	return typeof kept === 'string' ? kept : null;
}

/** Keeps it; `null`: there is none any more. */
export function saveBaseline(db: Database, period: string | null): Promise<void> {
	return writeSetting(db, reportNames.baseline, period);
}

/** The versions of a period's report in their order, without any that is not as it was frozen. */
export async function readReports(db: Database, period: string): Promise<Report[]> {
	const kept = await readSetting(db, reportNames.versions + period);
	if (!Array.isArray(kept)) return [];
	return kept.filter(isReport).filter(isIntact);
}

/** Every version of every other period's report that is kept here: whoever has an earlier one still has it. */
export async function readOtherReports(db: Database, period: string): Promise<Report[]> {
	const names = await db.settings.where('name').startsWith(reportNames.versions).primaryKeys();
	const all = await Promise.all(
		names.map((name) => readReports(db, name.slice(reportNames.versions.length))),
	);
	return all.flat().filter((one) => one.period !== period);
}

/**
 * Keeps a version for good; the same one again changes nothing. `false`: another tab has frozen one of the same
 * number meanwhile, and this one has to follow it.
 */
export function keepReport(db: Database, report: Report): Promise<boolean> {
	return db.transaction('rw', db.settings, async () => {
		const kept = await readReports(db, report.period);
		const same = kept.find(({ version }) => version === report.version);
		if (same) return same.hash === report.hash;
		if (report.version !== (kept.at(-1)?.version ?? 0) + 1) return false;
		await writeSetting(db, reportNames.versions + report.period, [...kept, report]);
		return true;
	});
}

/** Whatever is as it was frozen is one; this only makes sure that it can be asked. */
function isReport(kept: unknown): kept is Report {
	return typeof kept === 'object' && kept !== null && 'hash' in kept && 'version' in kept;
}

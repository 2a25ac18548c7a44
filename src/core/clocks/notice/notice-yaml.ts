import { dayAfter } from '../recurrence.ts';
import type { ReadNotice } from './read-notice.ts';

/** What was read, as a file of `src/content/calendar/`; what the text does not say is left to be written in. */
export function noticeYaml({ year, notice, issued, off, work }: ReadNotice): string {
	return [
		`# 国务院办公厅关于 ${year ?? '?'} 年部分节假日安排的通知。 The State Council's notice for ${year ?? '?'}.`,
		`year: ${year ?? ''}`,
		`notice: ${notice ?? ''}`,
		`issued: ${issued === null ? '' : quoted(issued)}`,
		...list('off', spans(off)),
		...list('work', work),
		'',
	].join('\n');
}

function list(name: string, days: readonly string[]): string[] {
	return days.length === 0
		? [`${name}: []`]
		: [`${name}:`, ...days.map((day) => `  - ${quoted(day)}`)];
}

/** Days in a row as from one to another. */
function spans(days: readonly string[]): string[] {
	const rows: [string, string][] = [];
	for (const day of days) {
		const row = rows.at(-1);
		if (row && dayAfter(row[1], 1) === day) row[1] = day;
		else rows.push([day, day]);
	}
	return rows.map(([first, last]) => (first === last ? first : `${first} – ${last}`));
}

function quoted(text: string): string {
	return `"${text}"`;
}

import { chineseHours, toldHour } from '../../clocks/told-hour.ts';

/** What people write beside an hour, as a part of a pattern. */
export const hourWord = `(?:${chineseHours}|[ap]\\.?m\\b\\.?)`;

/**
 * A time of the day on a clock of 24 hours: `下午3:20`, `3:20 PM`, `3点5分`, `8点半`, with its zone where it tells
 * one ahead of UTC (`9:00-11:30` is no zone). `null`: it is none, or nobody can tell which hour is meant.
 */
export function plainClock(text: string): string | null {
	const {
		hour = '',
		minute,
		digits,
		said = '',
		second,
		inWords,
		zone = '',
		...words
	} = clock.exec(text)?.groups ?? {};
	const told = [words['before'], words['behind']].filter((word) => word !== undefined);
	// Spreadsheets write 上午12:05 for five past midnight, people for five past noon.
	if (hour === '' || (hour === '12' && told.includes('上午'))) return null;
	const at = toldHour(Number(hour), told);
	if (at === null) return null;
	const parts = [String(at), minute ?? digits ?? quarters[said] ?? '0', second ?? inWords];
	const time = parts.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
	return `${time.join(':')}${zone}`;
}

const clock = new RegExp(
	`^(?<before>${hourWord})?\\s*(?<hour>\\d{1,2})` +
		'(?::(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?' +
		'|\\s*[点时]\\s*(?:(?<digits>\\d{2}|\\d(?=分))分?(?:(?<inWords>\\d{1,2})秒)?|(?<said>半|一刻|三刻|整)?))' +
		`\\s*(?<behind>${hourWord})?\\s*(?<zone>Z|\\+\\d{2}:?\\d{2})?$`,
	'iu',
);

const quarters: Readonly<Record<string, string>> = { 一刻: '15', 半: '30', 三刻: '45' };

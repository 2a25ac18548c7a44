const hour = 3_600_000;

/** Clocks half an hour beside Greenwich's (St John's, Adelaide) change within one of its hours. */
const step = hour / 4;

/**
 * A time zone as a calendar file describes it (RFC 5545, 3.6.5), for the years from one to another: its
 * offset at the start, and every change of it.
 */
export function zoneLines(zone: string, firstYear: number, lastYear: number): string[] {
	const offsetAt = createOffset(zone);
	const start = Date.UTC(firstYear, 0, 1);
	const end = Date.UTC(lastYear + 1, 0, 1);
	let before = offsetAt(start);
	const lines = [...part('STANDARD', '19700101T000000', before, before)];
	for (let at = start; at < end; at += 24 * hour) {
		const after = offsetAt(at + 24 * hour);
		if (after === before) continue;
		let change = at;
		while (offsetAt(change + step) === before) change += step;
		// On the clock as it was before it was changed.
		const onClock = written(new Date(change + step + before * 60_000));
		lines.push(...part(after > before ? 'DAYLIGHT' : 'STANDARD', onClock, before, after));
		before = after;
	}
	return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines, 'END:VTIMEZONE'];
}

function part(name: string, start: string, before: number, after: number): string[] {
	return [
		`BEGIN:${name}`,
		`DTSTART:${start}`,
		`TZOFFSETFROM:${offsetText(before)}`,
		`TZOFFSETTO:${offsetText(after)}`,
		`END:${name}`,
	];
}

/** Tells how many minutes the zone's clocks are ahead of Greenwich's at a moment. */
function createOffset(zone: string): (moment: number) => number {
	const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
	return (moment) => {
		const parts = format.formatToParts(moment);
		const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
		const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d+):?(\d+)?/.exec(name) ?? [];
		return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
	};
}

function offsetText(minutes: number): string {
	const two = (count: number) => String(Math.trunc(Math.abs(count))).padStart(2, '0');
	return `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`;
}

function written(date: Date): string {
	return date.toISOString().slice(0, 19).replace(/[-:]/g, '');
}

import type { CompanyTime } from '~/core/clocks/running/counting-time.ts';
import { createZone } from '~/core/clocks/running/company-zone.ts';
import { isWorkingDay, type WorkingCalendar } from '~/core/clocks/working-days.ts';

/** Nine to twelve, one to six: eight hours. */
const officeHours = [
	[9 * 60, 12 * 60],
	[13 * 60, 18 * 60],
] as const;

/** A company with a calendar and a zone. */
export function companyTime(
	calendar: WorkingCalendar = { off: [], work: [] },
	zone = 'Asia/Shanghai',
): CompanyTime {
	return {
		zone: createZone(zone),
		isWorkingDay: (day) => isWorkingDay(day, calendar),
		hours: officeHours,
	};
}

/** `2026-11-20 16:00`, as a wall of the company shows it; `24:00` is the end of a day. */
export function minuteOf(text: string, { zone }: CompanyTime): number {
	const [day = '', time = ''] = text.split(' ');
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return zone.minuteAt({ day, minute: hours * 60 + minutes });
}

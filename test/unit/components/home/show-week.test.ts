import { afterEach, expect, it, vi } from 'vitest';
import { showWeek } from '~/components/home/show-week.ts';

afterEach(() => vi.unstubAllEnvs());

/** As much of the home page's box as a week without meetings asks for. */
function weekIn(zone: string, now: string): string {
	vi.stubEnv('GOUTONG_ZONE', zone);
	const title = { textContent: '本周' };
	const box = {
		dataset: { calendar: JSON.stringify({ off: [], work: [], years: [] }), next: '下周' },
		querySelector: (asked: string) => (asked === 'h2' ? title : null),
		querySelectorAll: () => [],
	};
	showWeek(box as unknown as HTMLElement, () => true, new Date(now));
	return title.textContent;
}

it('The week on the home page is the company’s, in whatever zone the device is', () => {
	// Monday morning in UTC: Sunday evening on Samoa, Monday evening on Kiritimati.
	const now = '2026-11-30T05:00:00Z';
	expect(weekIn('Pacific/Pago_Pago', now)).toBe('下周');
	expect(weekIn('Pacific/Kiritimati', now)).toBe('本周');
	// Friday noon in UTC: Saturday already on Kiritimati.
	expect(weekIn('Pacific/Kiritimati', '2026-11-27T12:00:00Z')).toBe('下周');
	expect(weekIn('Pacific/Pago_Pago', '2026-11-27T12:00:00Z')).toBe('本周');
});

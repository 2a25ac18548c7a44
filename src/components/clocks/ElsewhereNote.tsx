import './clocks.css';
import { createZone } from '~/core/clocks/running/company-zone.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	/** The company's zone; left out: the page has no clocks. */
	zone: string | undefined;
	now: Date;
	/** The minutes of the moments that are told beside it, `null` for one that is not; left out: none but now. */
	told?: readonly (number | null)[];
}

/**
 * Where the device's clock shows another time than the company's: which of them a limit is said by. Beside "received
 * 11:30", which is the device's, "due 23:30" would be read half a day off. Two clocks that agree today may not do so at
 * the moment told, when one of them has summer time.
 */
export function ElsewhereNote({ zone, now, told = [] }: Props) {
	const { t, locale } = useWords();
	if (zone === undefined) return null;
	const { offsetAt } = createZone(zone);
	const isAlike = (minute: number | null) =>
		minute === null || offsetAt(minute) === -new Date(minute * 60_000).getTimezoneOffset();
	if ([Math.floor(now.getTime() / 60_000), ...told].every(isAlike)) return null;
	const show = (as: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { timeZone: zone, ...as });
	const named = show({ timeZoneName: 'long' }).formatToParts(now);
	const name = named.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
	const time = show({ weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
	return <p class="gt-clock-why">{t('clocks.elsewhere', { zone: name, now: time.format(now) })}</p>;
}

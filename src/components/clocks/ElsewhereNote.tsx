import './clocks.css';
import { isElsewhere } from '~/core/clocks/running/is-elsewhere.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	/** The company's zone; left out: the page has no clocks. */
	zone: string | undefined;
	now: Date;
	/** The minutes of the few moments that are told beside it, `null` for one that is not; left out: none but now. */
	told?: readonly (number | null)[];
	/** Of many moments: whether any of them is another time here, as found where they are. */
	elsewhere?: boolean | undefined;
}

/**
 * Where the device's clock shows another time than the company's: which of them a limit is said by. Beside "received
 * 11:30", which is the device's, "due 23:30" would be read half a day off.
 */
export function ElsewhereNote({ zone, now, told = [], elsewhere = false }: Props) {
	const { t, locale } = useWords();
	if (zone === undefined) return null;
	const moments = [Math.floor(now.getTime() / 60_000), ...told];
	if (!elsewhere && !isElsewhere(zone, moments)) return null;
	const show = (as: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { timeZone: zone, ...as });
	const named = show({ timeZoneName: 'long' }).formatToParts(now);
	const name = named.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
	const time = show({ weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
	return <p class="gt-clock-why">{t('clocks.elsewhere', { zone: name, now: time.format(now) })}</p>;
}

import { dayInZone } from '~/core/clocks/day-in-zone.ts';
import { buildMoment } from './build-moment.ts';

/**
 * The day the site is built on, in the company: a server that builds in another zone takes neither yesterday's limits nor
 * a round that is over.
 */
export function buildDay(
	moment = buildMoment(),
	zone: string | undefined = import.meta.env.GOUTONG_ZONE,
): string {
	return dayInZone(zone, moment);
}

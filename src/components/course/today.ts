import { toLocalDay } from '~/core/clocks/local-iso.ts';

/** Today on this device, `2026-11-27`. */
export function localDay(): string {
	return toLocalDay(new Date());
}

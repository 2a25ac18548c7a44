import { boxLimit } from './box-name.ts';
import type { PermitAsked } from './make-permit.ts';

/**
 * For how many days a permit may be made. Whoever finds one can put files into the box until it ends; and storages need
 * not take a signature that is older than seven days (AWS Signature Version 4).
 */
export const permitDays = { least: 1, usual: 7, most: 7 } as const;

/** How large a file may be let be, in MB: it is kept on a device until it is confirmed. */
export const permitMegabytes = { least: 1, usual: boxLimit / 1024 / 1024, most: 32 } as const;

/** What somebody types of it. */
type Typed = Exclude<keyof PermitAsked, 'storage' | 'place'>;

/** What of it is missing, or is none; in the order it is asked for. */
export function permitMissing(asked: PermitAsked): Typed[] {
	const { bucket, region, accessKey, secret, days, limit } = asked;
	const fits = {
		bucket: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket),
		region: /^[\w-]+$/.test(region),
		// What it is told with is parted by slashes.
		accessKey: /^[^\s/]+$/.test(accessKey),
		secret: secret !== '',
		days: Number.isInteger(days) && isIn(days, permitDays),
		limit: isIn(limit / 1024 / 1024, permitMegabytes),
	} satisfies Record<Typed, boolean>;
	// A key of an object written above is one of its properties.
	const parts = Object.keys(fits) as (keyof typeof fits)[];
	return parts.filter((part) => !fits[part]);
}

function isIn(value: number, { least, most }: { least: number; most: number }): boolean {
	return value >= least && value <= most;
}

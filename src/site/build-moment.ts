/** When the site is built; `SOURCE_DATE_EPOCH` (seconds) stands in for now where a build must come out the same twice. */
export function buildMoment(): Date {
	const epoch = process.env['SOURCE_DATE_EPOCH'];
	return epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
}

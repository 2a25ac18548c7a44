/**
 * Astro tells its makers each time that it ran, on which kind of machine and with what, unless this says no.
 * Nothing of a company's site leaves it, nor does that it is being built.
 */
export function tellNobody(environment: NodeJS.ProcessEnv = process.env): void {
	environment['ASTRO_TELEMETRY_DISABLED'] ??= '1';
}

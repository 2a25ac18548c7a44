/**
 * The same function, which reads once for the same arguments while a site is built: its hundreds of
 * pages ask for the same content. `astro dev` reads anew each time, since the content may have changed.
 * What it gives is shared: do not change it.
 */
export function oncePerBuild<Args extends readonly (string | readonly string[])[], Result>(
	read: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
	if (import.meta.env.DEV) return read;
	const known = new Map<string, Promise<Result>>();
	return (...args) => {
		const key = args.join('\n');
		const result = known.get(key) ?? read(...args);
		known.set(key, result);
		return result;
	};
}

/** A part of the page's code did not come: no network, or a new deployment has replaced the files. */
export class NotLoaded extends Error {}

/** Loads once; after a failure, a `NotLoaded`, again at the next call. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
	let loading: Promise<T> | null = null;
	return () => {
		loading ??= load().catch((error: unknown) => {
			loading = null;
			throw new NotLoaded(`A part of the page did not load: ${String(error)}`, { cause: error });
		});
		return loading;
	};
}

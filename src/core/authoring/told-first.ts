/** What reads the content of a collection. */
interface Loader {
	load(context: unknown): Promise<void>;
}

/** Who checks and who reads may have a copy of this file each: what both are to know stands outside of it. */
const underWay = globalThis as { goutongCheck?: Promise<unknown> };

/** Notes that what authors wrote is being checked; the check ends the build itself where it finds something. */
export function checkGoesOn(check: Promise<unknown>): void {
	underWay.goutongCheck = check;
}

/**
 * The collections, where what cannot be read is told by the check that goes on meanwhile, with file, line and
 * remedy: it fails in its own words only once that found nothing.
 */
export function toldFirst<Collections extends Record<string, object>>(
	collections: Collections,
): Collections {
	for (const collection of Object.values(collections)) {
		const loader = 'loader' in collection ? collection.loader : null;
		if (!isLoader(loader)) continue;
		const load = loader.load.bind(loader);
		loader.load = async (context) => {
			try {
				await load(context);
			} catch (error) {
				await underWay.goutongCheck;
				throw error;
			}
		};
	}
	return collections;
}

function isLoader(loader: unknown): loader is Loader {
	return typeof loader === 'object' && loader !== null && 'load' in loader;
}

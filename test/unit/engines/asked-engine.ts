import type { Loaded } from './loaded.ts';

/** A database that the tests ask, once its zip is loaded. */
export interface AskedEngine {
	name: string;
	/** Where the zip is unpacked. */
	folder: string;
	/** Whether it is asked everything: else what takes a second or more of it is asked of another one. */
	isSoak: boolean;
	engine: () => Loaded;
}

import type { DecodedFile, DecodeOptions } from '~/core/csv/read/decoded-file.ts';
import type { Collected } from '~/core/imports/known-records.ts';
import type { AsideRow, CollectedChange } from '~/core/imports/plan.ts';
import type { BesideRecords } from '~/storage/take-in-copies.ts';
import type { CarryOut } from './carry-out.ts';
import type { OnProgress } from './job-result.ts';
import type { Pacer } from './pacer.ts';

/** What files can go into through the dry run: what is collected, or mine. */
export interface Book extends Collected {
	/** Reads it where it is other than what is held; gives its revision. Throws `Cancelled`. */
	refresh(pacer: Pacer, onProgress?: OnProgress): Promise<number>;
	/** Rows set aside earlier. */
	aside(): Promise<AsideRow[]>;
	/** Reads a file, as far as it may go into this book. */
	decode(data: Uint8Array | string, name: string, options: DecodeOptions): DecodedFile;
	/** What carrying a change out would come to. */
	look(change: CollectedChange): Promise<{ isNothing: boolean; beside?: BesideRecords }>;
	carryOut: CarryOut;
}

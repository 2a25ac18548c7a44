import { diskStore } from './from-disk.ts';

/**
 * Whether what this page keeps is seen by no other page of the handbook: the browser has a store of its own for each
 * file. What a page writes into the form of another then never gets there.
 */
export function keepsApart(): boolean {
	return diskStore(location) === 'by_place';
}

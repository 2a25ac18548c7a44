import { isSavedChat } from '~/core/intake/sealed-form.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';

/** Whether a file may hold parts of a hand-over, and be no table. */
export function mayHoldParts({ name, data }: GivenSource): boolean {
	return typeof data !== 'string' && (isPicture(name, data) || isSavedChat(name, data));
}

/** By its name where the browser knows no type. */
export function isPicture(name: string, { type }: Blob): boolean {
	return type.startsWith('image/') || /\.(?:png|jpe?g|webp|gif|bmp|heic|avif)$/i.test(name);
}

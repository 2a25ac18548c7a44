import { boxLimit } from '~/core/handover/box/box-name.ts';
import { sendToBox } from '~/device/send-to-box.ts';
import type { Delivery } from './delivered.ts';

/** What is brought into the drop box. */
export interface ToDeliver {
	/** Where the box is: a folder of the site's host, or the origin of the company's storage. */
	at: string;
	name: string;
	bytes: Uint8Array<ArrayBuffer>;
	/** The server is told of nobody who is signed in. */
	nameless: boolean;
}

/** Whether the drop box is in storage of another origin, and not a folder of the server that serves the site. */
export function isStorage(at: string): boolean {
	return !at.startsWith('/');
}

/** Brings a file into the drop box. Without storage of another origin the code for it is not in the site. */
export async function deliver({ at, name, bytes, nameless }: ToDeliver): Promise<Delivery> {
	if (!isStorage(at)) {
		if (bytes.length > boxLimit) return { outcome: 'too_large', limit: boxLimit };
		return { outcome: await sendToBox({ address: at + name, bytes, nameless }), limit: 0 };
	}
	if (import.meta.env.GOUTONG_STORAGE !== null) {
		const { deliverToStorage } = await import('./deliver-to-storage.ts');
		return deliverToStorage(at, name, bytes);
	}
	return { outcome: 'no_box', limit: 0 };
}

import type { App } from '~/device/where-am-i.ts';

/** A way for records to leave the device. */
export type Way = 'download' | 'share' | 'copy' | 'mail' | 'qr' | 'print';

/** What the place a page is open in can do. */
export interface Here {
	/** The app in whose window it is; `null`: a browser. */
	app: App | null;
	/** It is worked by finger. */
	touch: boolean;
	/** It has a share sheet that takes files. */
	share: boolean;
	print: boolean;
	/** There is an address to write to. */
	mail: boolean;
}

/**
 * The ways that work here, the one to offer first in front. In an app's window a download is swallowed
 * without a word, so text comes first there and the file last.
 */
export function waysHere({ app, touch, share, print, mail }: Here): Way[] {
	const works: Record<Way, boolean> = {
		download: true,
		share,
		copy: true,
		mail: mail && app === null,
		qr: true,
		print,
	};
	return orderOf(app !== null, touch && share).filter((way) => works[way]);
}

function orderOf(inApp: boolean, onPhone: boolean): Way[] {
	if (inApp) return ['copy', 'qr', 'share', 'print', 'download'];
	if (onPhone) return ['share', 'copy', 'mail', 'qr', 'download', 'print'];
	return ['download', 'mail', 'share', 'copy', 'qr', 'print'];
}

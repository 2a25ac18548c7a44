import { diskStore } from './from-disk.ts';

/** An app with a window of its own for pages, in which much of a browser does not work. */
export type App = 'wechat' | 'wecom' | 'dingtalk' | 'lark' | 'qq' | 'other';

/** WeCom calls itself WeChat too, so it is asked for first. */
const signs: readonly [App, RegExp][] = [
	['wecom', /wxwork/i],
	['wechat', /micromessenger/i],
	['dingtalk', /dingtalk/i],
	['lark', /\b(?:lark|feishu)/i],
	['qq', /\bQQ\/\d/],
	// What Android calls every window that an app opens, and iOS every one that is not Safari's own.
	['other', /;\s*wv\)/],
	['other', /\(i(?:phone|pad|pod)\b(?!.*(?:Safari|CriOS|FxiOS|EdgiOS)\/)/i],
];

/** The app in whose window a page is open; `null`: in a browser, as far as it tells. */
export function appOf(userAgent: string): App | null {
	return signs.find(([, sign]) => sign.test(userAgent))?.[0] ?? null;
}

/**
 * Whether this is a private window, whose data goes when it is closed. Firefox and Safari give such a
 * window no file system; Chromium hides it, so `false` means that nothing says so. Pages opened from
 * disk get no file system in any window.
 */
export async function seemsPrivate(): Promise<boolean> {
	if (diskStore(location) !== null) return false;
	if (typeof navigator.storage?.getDirectory !== 'function') return false;
	try {
		await navigator.storage.getDirectory();
		return false;
	} catch {
		return true;
	}
}

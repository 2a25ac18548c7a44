import { describe, expect, it } from 'vitest';
import { diskStore, isPassing, type Place } from '~/device/from-disk.ts';

/** As Chromium, Firefox and a phone that is handed a file by another app say it. */
const chromium = (pathname: string): Place => ({ protocol: 'file:', origin: 'file://', pathname });
const firefox = (pathname: string): Place => ({ protocol: 'file:', origin: 'null', pathname });
const phone: Place = { protocol: 'content:', origin: 'content://media', pathname: '/external/12' };

describe('what a page opened from disk keeps', () => {
	it('is seen by all such pages where files have an origin in common', () => {
		expect(diskStore(chromium('/C:/Users/li/form.html'))).toBe('shared');
	});
	it('is seen by the file alone where each has its own', () => {
		expect(diskStore(firefox('/home/li/form.html'))).toBe('by_place');
	});
	it('is not known of where an app hands the file over', () => {
		expect(diskStore(phone)).toBe('unknown');
	});
	it.each(['http:', 'https:'])('is no matter on %s', (protocol) => {
		const place = { protocol, origin: `${protocol}//intranet`, pathname: '/tmp/kits/needs.html' };
		expect(diskStore(place)).toBeNull();
		expect(isPassing(place)).toBe(false);
	});
});

describe('a file that was opened inside an archive or a mail', () => {
	it.each([
		'/C:/Users/li/AppData/Local/Temp/Temp1_%E8%A1%A8%E5%8D%95.zip/form.html',
		'/C:/Users/li/AppData/Local/Temp/7zO4C2A1B/form.html',
		'/C:/Users/li/AppData/Local/Temp/Rar$EXa1/form.html',
		'/C:/Users/li/AppData/Local/Microsoft/Windows/INetCache/Content.Outlook/X1/form.html',
		'/tmp/mozilla_li0/form.html',
		'/private/var/folders/zz/T/form.html',
		'/Users/li/Library/Containers/com.apple.mail/Data/form.html',
	])('lies where it will not stay: %s', (pathname) => {
		expect(isPassing(chromium(pathname))).toBe(true);
		expect(isPassing(firefox(pathname))).toBe(true);
	});
	it.each([
		'/C:/Users/li/Desktop/form.html',
		'/E:/form.html',
		'/home/temple/tmpl/form.html',
		'/home/li/100%/form.html',
		'//share/hr/2026%20Q4/form.html',
	])('is not one that somebody put in a folder: %s', (pathname) => {
		expect(isPassing(chromium(pathname))).toBe(false);
	});
});

import { describe, expect, it } from 'vitest';
import { findMail, mailAddress } from '~/components/export/make-mail.ts';
import { waysHere, type Here } from '~/components/export/ways-here.ts';

const desk: Here = { app: null, touch: false, share: false, print: true, mail: true };

describe('the ways out of a device', () => {
	it.each([
		['a desk', {}, 'download'],
		['a phone that shares files', { touch: true, share: true }, 'share'],
		['a phone that does not', { touch: true }, 'download'],
		['a chat app, whatever else it can', { app: 'wechat', touch: true, share: true }, 'copy'],
		['any app', { app: 'other' }, 'copy'],
	] as const)('begin on %s with one that works there', (_, more, first) => {
		expect(waysHere({ ...desk, ...more })[0]).toBe(first);
	});

	it('are each offered once, and a file is last where it is likely to go nowhere', () => {
		for (const app of [null, 'wecom'] as const) {
			const ways = waysHere({ app, touch: true, share: true, print: true, mail: true });
			expect(new Set(ways).size).toBe(ways.length);
			expect(ways).toEqual(expect.arrayContaining(['download', 'copy', 'qr', 'share', 'print']));
			if (app !== null) expect(ways.at(-1)).toBe('download');
		}
	});

	it('leave out what the place cannot do', () => {
		expect(waysHere({ ...desk, print: false, mail: false })).toEqual(['download', 'copy', 'qr']);
	});
});

describe('a mail', () => {
	it('goes to the address in the company’s words, where there is one', () => {
		expect(findMail('人力资源部（hr@example.com）')).toBe('hr@example.com');
		expect(findMail('Human Resources (h.r+box@hr.example.com.cn).')).toBe(
			'h.r+box@hr.example.com.cn',
		);
		expect(findMail('请投前台的信箱')).toBeNull();
	});

	it('has its subject and text in its address, whatever is in them', () => {
		const address = mailAddress('hr@example.com', '评估 & 5 行', '一\n二?');
		const url = new URL(address);
		expect(url.pathname).toBe('hr@example.com');
		expect(url.searchParams.get('subject')).toBe('评估 & 5 行');
		expect(url.searchParams.get('body')).toBe('一\r\n二?');
		expect(address).not.toMatch(/[\s+]/);
	});
});

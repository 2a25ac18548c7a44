import { parse } from 'ultrahtml';
import { describe, expect, it } from 'vitest';
import { dropBoxSchema } from '~/core/organization/drop-box-schema.ts';
import { inlineCodeOf, sendsTo, withPolicy } from '../../../integrations/with-policy.ts';

/** What a page with this in it may connect to, as the build writes it. */
function connects(body: string, place: 'served' | 'folder' = 'served'): string {
	const html = `<html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
	const document = parse(html);
	const page = withPolicy(html, inlineCodeOf(document), place, sendsTo(document));
	return /connect-src [^;]*/.exec(page)?.[0] ?? '';
}

it('a page that says where it sends files may connect to that origin too, and no other page may', () => {
	const says = '<template data-sends-to="https://storage.example.com"></template>';
	expect(connects('<p>Words</p>')).toBe("connect-src 'self'");
	expect(connects(says)).toBe("connect-src 'self' https://storage.example.com");
});

describe('drop_box of organization.yml', () => {
	it.each([
		[null, true],
		['/inbox/', true],
		['https://storage.example.com', false],
		[{ storage: 'https://storage.example.com' }, true],
		[{ storage: 'http://10.0.0.5:9000' }, true],
		[{ storage: 'https://storage.example.com/' }, false],
		[{ storage: 'https://storage.example.com/goutong' }, false],
		[{ storage: "https://storage.example.com; script-src 'unsafe-inline'" }, false],
		[{ storage: '*' }, false],
		[{ storage: '/inbox/' }, false],
		[{ folder: '/inbox/' }, false],
	])('%j: %s', (value, fits) => expect(dropBoxSchema.safeParse(value).success).toBe(fits));

	it.each([
		['inbox', /^Write where on the host/],
		[
			{ storage: 'storage.example.com' },
			/^Write the address of the storage|^Write where on the host/,
		],
	])('%j is told with what to write', (value, said) => {
		const [issue] = dropBoxSchema.safeParse(value).error?.issues ?? [];
		expect(issue?.message).toMatch(said);
	});
});

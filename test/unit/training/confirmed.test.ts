import { describe, expect, it } from 'vitest';
import { pageEdition } from '~/core/handbook/page-edition.ts';
import { type ChangedPage, concernsRole } from '~/core/training/changed-page.ts';
import {
	changedSince,
	isToConfirm,
	newChanges,
	noneConfirmed,
	readConfirmed,
	withConfirmed,
	withSeen,
} from '~/core/training/confirmed.ts';

type Written = { version: string; on: string; change: 'minor' | 'material'; what: string };
const change = (version: string, kind: Written['change']): Written => ({
	...{ version, change: kind },
	...{ on: '2026-12-01', what: `what ${version}` },
});
const day = '2026-12-02';

/** A page as the site tells it, with the changes it was written with. */
function pageWith(...changes: Written[]): ChangedPage {
	return {
		...{ page: 'everyone/a', title: 'A', href: '/everyone/a/', isForAll: true, roles: [] },
		edition: pageEdition({ changes }, '1.0'),
		text: 'abcd',
		changes: changes.map(({ version, on, change: kind, what }) => ({
			...{ version, on, what },
			sections: [{ title: `§ ${version}`, href: '/x/', was: ['a'], now: ['b'] }],
			isMaterial: kind === 'material',
		})),
	};
}

describe('the edition of a page that is confirmed', () => {
	it.each([
		['the handbook’s where it says nothing', {}, '1.0'],
		['its own where it was never changed', { version: '2.0' }, '2.0'],
		[
			'the handbook’s where only typing errors went',
			{ version: '1.1', changes: [change('1.1', 'minor')] },
			'1.0',
		],
		[
			'that of its newest material change',
			{ changes: [change('1.3', 'minor'), change('1.2', 'material'), change('1.1', 'material')] },
			'1.2',
		],
	])('is %s', (_, facts, edition) => {
		expect(pageEdition(facts, '1.0')).toBe(edition);
	});
});

describe('a page somebody confirmed', () => {
	const before = pageWith();
	const confirmed = withConfirmed(noneConfirmed, [before], day);

	it('is asked for once, and a typing error asks nobody again', () => {
		expect(isToConfirm(before, noneConfirmed)).toBe(true);
		expect(isToConfirm(before, confirmed)).toBe(false);
		const typo = pageWith(change('1.1', 'minor'));
		expect(isToConfirm(typo, confirmed)).toBe(false);
		expect(newChanges(typo, confirmed).map(({ version }) => version)).toEqual(['1.1']);
	});

	it('is asked for again when its rule is another, with what was changed since', () => {
		const changed = pageWith(change('1.2', 'material'), change('1.1', 'minor'));
		expect(isToConfirm(changed, confirmed)).toBe(true);
		expect(newChanges(changed, confirmed)).toHaveLength(2);
		const sections = (since: typeof confirmed) =>
			changedSince(changed.changes, since.pages[changed.page]).map(({ title }) => title);
		expect([sections(noneConfirmed), sections(confirmed)]).toEqual([[], ['§ 1.2', '§ 1.1']]);
		const again = withConfirmed(confirmed, [changed], day);
		expect(sections(again)).toEqual([]);
		expect(isToConfirm(changed, again)).toBe(false);
		expect(newChanges(changed, again)).toEqual([]);
		const later = pageWith(
			change('1.3', 'minor'),
			change('1.2', 'material'),
			change('1.1', 'minor'),
		);
		expect(newChanges(later, again).map(({ version }) => version)).toEqual(['1.3']);
	});

	it('has no new changes once they were looked at, and is still to be confirmed', () => {
		const changed = pageWith(change('1.1', 'material'));
		const seen = withSeen(confirmed, [changed]);
		expect(newChanges(changed, seen)).toEqual([]);
		expect(isToConfirm(changed, seen)).toBe(true);
	});

	it('is read back as it was kept; what cannot be read is nothing', () => {
		expect(readConfirmed(JSON.stringify(confirmed))).toEqual(confirmed);
		for (const bad of [null, '', '{', '[]', '{"seen":{}}', '{"seen":[],"pages":{}}'])
			expect(readConfirmed(bad)).toEqual(noneConfirmed);
	});
});

it('A page concerns everybody, or the roles it names', () => {
	const own = { ...pageWith(), isForAll: false, roles: ['line_manager'] };
	expect(['line_manager', 'everyone'].map((role) => concernsRole(own, role))).toEqual([
		true,
		false,
	]);
	expect(concernsRole(pageWith(), 'everyone')).toBe(true);
});

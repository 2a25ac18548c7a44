import { render } from 'preact';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PracticeBand } from '~/components/practice/PracticeBand.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import {
	enterPractice,
	forgetPractice,
	isPractice,
	isPractised,
	notePractised,
} from '~/device/practice.ts';
import { forgetAll, keep, readKept } from '~/device/kept.ts';
import { ownName } from '~/device/own-name.ts';
import { stampOfPage } from '~/device/stamp.ts';
import { readEntries } from '~/storage/own-entries.ts';
import { writeSetting } from '~/storage/settings.ts';
import { recordRows } from '~/storage/record-rows.ts';
import { loadDefinition, loadWords } from '../definitions.ts';
import { openTab } from '../storage/fresh-database.ts';
import { waitFor } from '../wait.ts';

vi.mock('~/device/load-definition.ts', () => ({
	loadDefinition: async (id: string) => loadDefinition(id),
}));

/** Other tests run beside this one, on the same shelves: the site is called otherwise here. */
const real = 'test-practised';
/** Leaves the page to practise on, as one does by going to another. */
const leave = () => {
	document.documentElement.dataset['kit'] = real;
};
leave();
const practice = `${real}#practice`;
const trackers = ['contacts', 'contact_log'];

async function countIn(name: string): Promise<number> {
	const db = await openTab(name);
	const entries = await readEntries(db, null);
	db.close();
	return entries.filter(({ deleted }) => !deleted).length;
}

function mountBand(): () => void {
	const place = document.createElement('main');
	document.body.append(place);
	const course = { href: '/courses/a/', title: 'A' };
	render(
		<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
			<PracticeBand
				what="contacts"
				kind="register"
				trackers={trackers}
				courses={[course]}
				real={course}
			/>
		</WordsProvider>,
		place,
	);
	return () => {
		render(null, place);
		place.remove();
	};
}

beforeAll(async () => {
	keep('role', 'mine');
	await recordRows(loadDefinition('contact_log'), [], real);
	enterPractice();
	enterPractice();
});

afterAll(async () => {
	leave();
	await forgetPractice();
	forgetAll();
	delete document.documentElement.dataset['kit'];
	indexedDB.deleteDatabase(real);
});

it('practice has a name of its own; samples are put in, what is saved counts there, and starting over takes it away', async () => {
	expect(isPractice()).toBe(true);
	expect(ownName()).toBe(practice);
	expect(readKept('role')).toBeNull();
	const unmount = mountBand();
	const again = page.getByRole('button', { name: '重新开始' });
	await expect.element(again).toBeEnabled();
	const samples = trackers.flatMap((id) => loadDefinition(id).samples).length;
	expect(await countIn(practice)).toBe(samples);
	expect(stampOfPage()).toBe('【练习】');

	const [first] = loadDefinition('contacts').samples;
	expect(await recordRows(loadDefinition('contacts'), [first ?? {}], practice)).toBe(true);
	await waitFor(() => expect(readKept('ticks', 'practice')).toBe('contacts:saved'));
	expect(await countIn(practice)).toBe(samples + 1);
	await userEvent.click(again);
	await expect.element(page.getByText(/已经重新开始/)).toHaveFocus();
	expect(await countIn(practice)).toBe(samples);
	unmount();

	leave();
	expect(await countIn(real)).toBe(0);
	expect(isPractised('contacts', 'saved')).toBe(true);
	// What was saved was looked at; what was never practised was not.
	expect(isPractised('contacts', 'opened')).toBe(true);
	expect(isPractised('meetings', 'opened')).toBe(false);
	expect(readKept('role')).toBe('mine');
	expect(stampOfPage()).toBe('');
	// Nothing is noted from any other page.
	notePractised('meetings', 'opened');
	expect(readKept('ticks', 'practice')).toBeNull();
});

it('on any other page puts no samples in and has nothing to start over', async () => {
	const before = await countIn(real);
	const unmount = mountBand();
	await expect.element(page.getByRole('alert')).toBeVisible();
	await expect.element(page.getByRole('button', { name: '重新开始' })).toBeDisabled();
	expect(await countIn(real)).toBe(before);
	unmount();
});

it('samples that were deleted do not come back by themselves, and all of it goes when everything is erased', async () => {
	enterPractice();
	const db = await openTab(practice);
	await db.entries.clear();
	const unmount = mountBand();
	await expect.element(page.getByRole('button', { name: '重新开始' })).toBeEnabled();
	expect(await countIn(practice)).toBe(0);
	unmount();
	await writeSetting(db, 'any', 1);
	leave();
	await forgetPractice();
	expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(practice);
	expect(isPractised('contacts', 'saved')).toBe(false);
	expect(readKept('role')).toBe('mine');
});

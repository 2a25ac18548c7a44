import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDatabaseStore } from '../../../src/components/tracker/database-store.ts';
import { createMemoryStore } from '../../../src/components/tracker/memory-store.ts';
import type { Definition } from '../../../src/core/definition/definition.ts';
import { openDevice } from '../../../src/kit/instead/open-device.ts';
import { matrixDefinition, smallDefinition } from '../../unit/entries/small-definition.ts';
import { commands, requestOf, type Shown, toldBy } from '../../unit/forms/person.ts';
import { freshName } from './fresh-database.ts';
import { openTab } from './fresh-database.ts';

// Both places are asked one after the other, and must be at the same second.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test.each([
	['one record', smallDefinition()],
	['a matrix', matrixDefinition()],
	['an anonymous matrix', matrixDefinition({ anonymous: true })],
])(
	'forms of %s come to the same on the device, in memory and in a kit, whatever a person does',
	async (_, definition) => {
		const name = freshName();
		await fc.assert(
			fc.asyncProperty(commands, (all) => agree(name, definition, all)),
			{ numRuns: 10 },
		);
	},
);

type Commands = typeof commands extends fc.Arbitrary<infer T> ? T : never;

async function agree(name: string, definition: Definition, all: Commands): Promise<void> {
	const db = await openTab(name);
	const stored = createDatabaseStore(db, definition, () => {});
	const unstored = createMemoryStore(definition);
	const kit = await openKit(freshName());
	const alone = kit.createStore(definition, () => {}, { afterLoss: false, hasEnded: () => false });
	const forms = new Map<number, Shown>();
	try {
		await Promise.all(db.tables.map((table) => table.clear()));
		for (const [minute, command] of all.entries()) {
			vi.setSystemTime(Date.UTC(2026, 10, 23, 1, minute));
			const before = await toldBy(stored);
			const request = requestOf(command, forms, before.entries, definition);
			const here = comparable(await request(stored));
			expect(comparable(await request(unstored))).toEqual(here);
			expect(comparable(await request(alone))).toEqual(here);
			const after = comparable(await toldBy(stored));
			expect(comparable(await toldBy(unstored))).toEqual(after);
			expect(comparable(await toldBy(alone))).toEqual(after);
		}
	} finally {
		db.close();
		kit.close();
	}
}

/** The place of a kit of this name, open. */
async function openKit(name: string) {
	document.documentElement.dataset['kit'] = name;
	const nobody = { onLost: () => {}, onWaiting: () => {}, onClosed: () => {} };
	const { device } = await openDevice(nobody).finally(() => {
		delete document.documentElement.dataset['kit'];
	});
	if (!device) throw new Error('The kit has no place.');
	return device;
}

/** Without the ids each place makes up for itself: its own, and a submission where none is known. */
function comparable(told: unknown): unknown {
	const text = JSON.stringify(told ?? null);
	return JSON.parse(text.replaceAll(/"(device|submission)":"[ds]-\w+"/g, '"$1":"made up"'));
}

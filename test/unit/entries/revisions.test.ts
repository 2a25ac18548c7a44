import { describe, expect, it } from 'vitest';
import { hashEntry } from '../../../src/core/entries/hash.ts';
import { createEntry, deleteEntry, reviseEntry } from '../../../src/core/entries/revisions.ts';
import { upgradeEntry } from '../../../src/core/entries/upgrade.ts';
import { field, option, smallDefinition } from './small-definition.ts';

const definition = smallDefinition();
const now = new Date('2026-11-23T11:40:05Z');
const later = new Date('2026-11-24T01:00:00Z');
const input = { values: { title: ' 简报 ', state: null }, now, device: 'd-a', submission: 's-a' };

describe('a first revision', () => {
	it('holds normalised answers, local moments and its own hash', () => {
		const entry = createEntry(definition, input);
		expect(entry).toMatchObject({
			tracker: 'small',
			version: 1,
			history: [],
			createdAt: '2026-11-23T19:40:05+08:00',
			updatedAt: '2026-11-23T19:40:05+08:00',
			deleted: false,
			device: 'd-a',
			submission: 's-a',
		});
		expect(entry.values['state'] ?? null).toBeNull();
		expect(entry.hash).toBe(hashEntry(entry, definition));
	});

	it('keeps the id made at the first keystroke', () => {
		expect(createEntry(definition, { ...input, id: 'r-x' }).id).toBe('r-x');
	});

	it('tells no device, no day and no time of day on an anonymous tracker (V9)', () => {
		const anonymous = smallDefinition({ anonymous: true });
		const entry = createEntry(anonymous, input);
		const edited = reviseEntry([entry], anonymous, { title: '二' }, later);
		expect(entry).toMatchObject({ device: null, createdAt: '', updatedAt: '' });
		expect(edited).toMatchObject({ device: null, createdAt: '', updatedAt: '' });
	});

	it('of an anonymous record that 0.1.0 kept with its day tells none either', () => {
		const anonymous = smallDefinition({ anonymous: true });
		const kept = { ...createEntry(anonymous, input), createdAt: '2026-11-23' };
		expect(reviseEntry([kept], anonymous, { title: '二' }, later).createdAt).toBe('');
		expect(deleteEntry(kept, anonymous, later)).toMatchObject({ createdAt: '', updatedAt: '' });
	});
});

describe('a revision', () => {
	const first = createEntry(definition, input);

	it('has all it replaces in its history and keeps when and where the entry was made', () => {
		const second = reviseEntry([first], definition, { title: '二' }, later);
		const third = reviseEntry([second], definition, { title: '三' }, later);
		expect(third.history).toEqual([first.hash, second.hash].sort());
		expect(third).toMatchObject({ id: first.id, createdAt: first.createdAt, device: 'd-a' });
		expect(third.updatedAt).toBe('2026-11-24T09:00:00+08:00');
	});

	it('that brings the first answers back is neither the first nor the second', () => {
		const second = reviseEntry([first], definition, { title: '二' }, now);
		const third = reviseEntry([second], definition, first.values, now);
		expect(third.values).toEqual(first.values);
		expect(new Set([first.hash, second.hash, third.hash]).size).toBe(3);
	});

	it('resolves a conflict by replacing all of its revisions', () => {
		const left = reviseEntry([first], definition, { title: '左' }, now);
		const right = {
			...reviseEntry([first], definition, { title: '右' }, now),
			extra: { 备注: '好' },
		};
		const early = { ...right, createdAt: '2026-11-23T09:00:00+00:00', device: null };
		const resolved = reviseEntry([early, left], definition, { title: '中' }, later);
		expect(resolved.history).toEqual([first.hash, left.hash, right.hash].sort());
		expect(resolved.createdAt).toBe('2026-11-23T09:00:00+00:00');
		expect(resolved).toMatchObject({ device: 'd-a', extra: { 备注: '好' } });
	});

	it('of nothing is a programming error that says what to do', () => {
		expect(() => reviseEntry([], definition, {}, now)).toThrow('For a new one, createEntry.');
	});
});

describe('a deletion', () => {
	it('leaves neither answers nor extra columns behind', () => {
		const entry = { ...createEntry(definition, input), extra: { 备注: '某人' } };
		const deleted = deleteEntry(entry, definition, later);
		expect(deleted).toMatchObject({ deleted: true, values: {}, history: [entry.hash] });
		expect(deleted).not.toHaveProperty('extra');
		expect(deleted.hash).toBe(hashEntry(deleted, definition));
	});
});

describe('upgradeEntry', () => {
	const entry = createEntry(definition, { ...input, values: { title: '简报', state: 'closed' } });
	const renamed = smallDefinition({
		version: 2,
		fields: [
			field({ id: 'headline', type: 'text', maxLength: 200, formerly: ['title'] }),
			field({ id: 'state', type: 'choice', options: [option('done', ['closed'])] }),
		],
	});

	it('puts answers under the names of today and keeps the revision what it is', () => {
		const today = upgradeEntry(entry, renamed);
		expect(today.values).toEqual({ headline: '简报', state: 'done' });
		expect(today).toMatchObject({ version: 1, hash: entry.hash });
		expect(hashEntry(today, renamed)).toBe(entry.hash);
	});

	it('keeps what it cannot read', () => {
		const newer = {
			...entry,
			version: 3,
			values: { title: '简报', state: 'paused', mood: 'good' },
		};
		expect(upgradeEntry(newer, definition).values).toEqual(newer.values);
	});

	it('gives the very same entry where there is nothing to do', () => {
		expect(upgradeEntry(entry, definition)).toBe(entry);
	});
});

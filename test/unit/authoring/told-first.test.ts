import { afterEach, expect, it } from 'vitest';
import { checkGoesOn, toldFirst } from '~/core/authoring/told-first.ts';

const broken = () =>
	toldFirst({
		organization: {
			loader: {
				name: 'broken',
				load: async () => {
					throw new Error('Unreadable, says the loader.');
				},
			},
		},
	}).organization.loader.load();

afterEach(() => checkGoesOn(Promise.resolve()));

it('content that cannot be read is told by the check, not by what reads it', async () => {
	checkGoesOn(Promise.reject(new Error('organization.yml:3 is told.')));
	await expect(broken()).rejects.toThrow('organization.yml:3 is told.');
});

it('what the check has nothing to say of fails with its own words', async () => {
	checkGoesOn(Promise.resolve());
	await expect(broken()).rejects.toThrow('Unreadable, says the loader.');
});

it('nobody waits for the check of what can be read', async () => {
	checkGoesOn(new Promise(() => undefined));
	const { terms } = toldFirst({
		terms: { loader: { load: async (all: string[]) => all.push('x') } },
	});
	const read: string[] = [];
	await terms.loader.load(read);
	expect(read).toEqual(['x']);
});

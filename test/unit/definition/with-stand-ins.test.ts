import { expect, it } from 'vitest';
import { withStandIns } from '~/core/definition/with-stand-ins.ts';
import { loadOrganization, readTracker, trackerIds } from '../definitions.ts';

const company = loadOrganization();
const absorb = (code: string, absorbedBy: string) => ({
	...company,
	roles: company.roles.map((role) => (role.code === code ? { ...role, absorbedBy } : role)),
});

it('Who carries on a strategic contact for the sales director gives no reason why it is not the sales director', () => {
	const { checks } = withStandIns(
		readTracker('contacts'),
		absorb('sales_director', 'general_manager'),
	);
	expect(checks.find(({ use }) => use === 'required_unless')).toMatchObject({
		is: ['sales_director', 'general_manager'],
	});
});

it('Where nothing is absorbed, no tracker changes', () => {
	for (const id of trackerIds()) {
		const raw = readTracker(id);
		expect(withStandIns(raw, company)).toEqual(raw);
	}
});

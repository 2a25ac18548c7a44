import { expect, it } from 'vitest';
import { isOfRole } from '~/components/today/is-of-role.ts';
import { roleField } from '~/components/today/role-field.ts';
import { rolesOf } from '~/components/today/roles-of.ts';
import { isInView } from '~/components/tracker/register/register-views.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { aRegister, entryOf } from '../register/a-register.ts';

const { register } = aRegister();
const field = roleField(register) ?? '';
const options = register.fields.flatMap((one) =>
	one.id === field && 'options' in one ? one.options : [],
);
const [gone = '', into = '', other = ''] = options.map(({ code }) => code);

/** The register in a company where one role has absorbed another. */
const merged: Definition = {
	...register,
	fields: register.fields.map((one) =>
		one.id === field && 'options' in one
			? {
					...one,
					options: one.options.map((option) =>
						option.code === gone ? { ...option, retired: true, absorbedBy: into } : option,
					),
				}
			: one,
	),
};

it('Work of an absorbed role is its absorber’s, also on a device where the absorbed one is chosen', () => {
	const sees = (chosen: string, said: string) =>
		isOfRole({ roles: rolesOf({ [field]: said }, merged) }, chosen, 'everybody');
	expect([sees(into, gone), sees(gone, into), sees(gone, gone), sees(into, into)]).toEqual(
		Array(4).fill(true),
	);
	expect([sees(other, gone), sees(into, other), sees(gone, other)]).toEqual(Array(3).fill(false));
	expect(rolesOf({}, merged)).toBeNull();
});

it('The view of one’s own records has them as well', () => {
	const view = { id: 'mine', label: null, clock: null, role: field, where: {} };
	const shows = (chosen: string | null, said: string) => {
		const row = { entry: entryOf(register.id, { [field]: said }), clocks: [] };
		return isInView(row as unknown as Parameters<typeof isInView>[0], view, merged, chosen);
	};
	expect([shows(into, gone), shows(gone, into), shows(gone, gone)]).toEqual(Array(3).fill(true));
	expect([shows(other, gone), shows(null, gone)]).toEqual([false, false]);
});

import { codeInPlaceOf } from '../organization/absorber-of.ts';
import type { Organization, RawTracker } from './schema.ts';

type RawCheck = RawTracker['checks'][number];

/**
 * A tracker whose rules over roles and departments also hold for those who stand for them in this company: what is
 * written about human resources is kept from the role that has absorbed them.
 */
export function withStandIns(raw: RawTracker, organization: Organization): RawTracker {
	const listOf = (id: string) => {
		const type = raw.fields.find((field) => field.id === id)?.type;
		if (type === 'role') return organization.roles;
		return type === 'department' ? organization.departments : [];
	};
	const { messages } = raw;
	const pastHr = messages?.pastHr;
	return {
		...raw,
		checks: raw.checks.map((check) => joinStandIns(check, listOf)),
		messages:
			messages && pastHr
				? {
						...messages,
						pastHr: { ...pastHr, is: codeInPlaceOf(pastHr.is, listOf(pastHr.field)) },
					}
				: messages,
	};
}

/** Codes a rule names stay: records written before have them. */
function joinStandIns(
	check: RawCheck,
	listOf: (field: string) => Organization['roles'] | Organization['departments'],
): RawCheck {
	if (!('is' in check)) return check;
	const list = listOf('other' in check ? check.other : check.field);
	const is = [...new Set(check.is.flatMap((code) => [code, codeInPlaceOf(code, list)]))];
	return { ...check, is };
}

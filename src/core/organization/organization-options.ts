import type { Option } from '../fields/field.ts';
import { inLanguage } from '../words/in-language.ts';
import { absorberOf } from './absorber-of.ts';
import type { Named } from './named-schema.ts';
import type { Organization } from './organization-schema.ts';

/**
 * The company's departments. On anonymous trackers a department with fewer people than an answer
 * needs to stay unrecognised is read but not offered (V1, T1).
 */
export function departmentOptions(
	organization: Organization,
	locale: string,
	anonymous: boolean,
): Option[] {
	const { departments, privacy } = organization;
	return departments.map((department) => {
		const option = toOption(department, locale, departments);
		const isSmall = anonymous && department.headcount < privacy.scores;
		return { ...option, retired: option.retired || isSmall };
	});
}

/** The company's roles. */
export function roleOptions(organization: Organization, locale: string): Option[] {
	const { roles } = organization;
	return roles.map((role) => toOption(role, locale, roles));
}

/** The anchors of 1 to 5 and "not applicable". */
export function scaleOptions(organization: Organization, locale: string): Option[] {
	const { scale } = organization;
	return (['1', '2', '3', '4', '5', 'na'] as const).map((code) =>
		toOption(
			{ code, formerly: [], retired: false, absorbedBy: null, headcount: 0, ...scale[code] },
			locale,
			[],
		),
	);
}

/** What another has absorbed is read by its code, in old files, shown by that one's name and counted with it. */
function toOption(named: Named, locale: string, list: readonly Named[]): Option {
	const { code, label, absorbedBy, aliases, formerly, retired } = named;
	const word = inLanguage(label, locale) || code;
	const absorber = absorbedBy === null ? null : absorberOf(code, list);
	const words = absorbedBy === null ? [word, ...Object.values(label), ...aliases] : aliases;
	return {
		code,
		label: word,
		labels: [...new Set(words)],
		formerly,
		retired: retired || absorbedBy !== null,
		...(absorber && { absorbedBy: absorber.code }),
	};
}

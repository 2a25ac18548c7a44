import type { Option } from '../fields/field.ts';
import { inLanguage } from '../words/in-language.ts';
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
	return organization.departments.map((department) => ({
		...toOption(department, locale),
		retired:
			department.retired || (anonymous && department.headcount < organization.privacy.scores),
	}));
}

/** The company's roles. */
export function roleOptions(organization: Organization, locale: string): Option[] {
	return organization.roles.map((role) => toOption(role, locale));
}

/** The anchors of 1 to 5 and "not applicable". */
export function scaleOptions(organization: Organization, locale: string): Option[] {
	const { scale } = organization;
	return (['1', '2', '3', '4', '5', 'na'] as const).map((code) =>
		toOption({ code, formerly: [], retired: false, ...scale[code] }, locale),
	);
}

interface Named {
	code: string;
	label: Record<string, string>;
	aliases: string[];
	formerly: string[];
	retired: boolean;
}

function toOption({ code, label, aliases, formerly, retired }: Named, locale: string): Option {
	const word = inLanguage(label, locale) || code;
	return {
		code,
		label: word,
		labels: [...new Set([word, ...Object.values(label), ...aliases])],
		formerly,
		retired,
	};
}

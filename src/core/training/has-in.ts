import { isOff } from '../organization/is-off.ts';
import type { Company } from './localise-course.ts';

/** What of `organization.yml` says what a company does without, as the file has it or as it is read. */
export interface Doing {
	pages_off?: readonly string[];
	tools?: Readonly<Record<string, unknown>>;
	roles?: readonly Absorbable[];
	departments?: readonly Absorbable[];
}

interface Absorbable {
	code: string;
	absorbedBy?: string | null | undefined;
}

/** Makes the question whether a company has what a module or question is about, and the pages it is read on. */
export function hasIn(company: Doing): Company['has'] {
	const { pages_off: off = [], tools = {}, roles = [], departments = [] } = company;
	return ({ tool, role, department }, pages) =>
		!pages.some((page) => isOff(page, off)) &&
		!(tool !== undefined && tools[tool] === null) &&
		!isAbsorbed(roles, role) &&
		!isAbsorbed(departments, department);
}

function isAbsorbed(list: readonly Absorbable[], code: string | undefined): boolean {
	return list.some((one) => one.code === code && typeof one.absorbedBy === 'string');
}

import { isOff } from '../organization/is-off.ts';
import type { Company } from './localise-course.ts';

/**
 * What of `organization.yml` says what a company does without, as the file has it or as it is read. A property with
 * nothing behind its colon is `null` in a file.
 */
export interface Doing {
	pages_off?: readonly string[] | null;
	tools?: Readonly<Record<string, unknown>> | null;
	roles?: readonly Absorbable[] | null;
	departments?: readonly Absorbable[] | null;
}

interface Absorbable {
	code: string;
	absorbedBy?: string | null | undefined;
}

/** Makes the question whether a company has what a module or question is about, and the pages it is read on. */
export function hasIn(company: Doing): Company['has'] {
	const off = company.pages_off ?? [];
	const tools = company.tools ?? {};
	const roles = company.roles ?? [];
	const departments = company.departments ?? [];
	return ({ tool, role, department }, pages) =>
		!pages.some((page) => isOff(page, off)) &&
		!(tool !== undefined && tools[tool] === null) &&
		!isAbsorbed(roles, role) &&
		!isAbsorbed(departments, department);
}

function isAbsorbed(list: readonly Absorbable[], code: string | undefined): boolean {
	return list.some((one) => one.code === code && typeof one.absorbedBy === 'string');
}

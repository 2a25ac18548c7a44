import {
	type PassedPart,
	type XapiNames,
	xapiStatements,
} from '~/core/training/xapi-statements.ts';
import type { Completions } from '~/core/definition/completions.ts';
import { isWhere } from '~/core/definition/where.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { companyToday } from '~/device/company-today.ts';
import { downloadFile } from '~/device/download-file.ts';
import { turn } from '~/device/in-slices.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import { ownName } from '~/device/own-name.ts';
import { readNewest } from '~/storage/read-newest.ts';

/** Downloads what the register of completions says as statements. The number of them; 0 = there is none, and no file. */
export async function makeXapiFile(register: string, names: XapiNames): Promise<number> {
	const parts = await readPassed(register, names.language);
	if (parts.length === 0) return 0;
	const text = JSON.stringify(xapiStatements(parts, names), null, '\t');
	downloadFile(new File([text], `xapi-${companyToday()}.json`, { type: 'application/json' }));
	return parts.length;
}

/** What the register of completions on this device says was passed, the company's as far as it was collected. */
export async function readPassed(
	register: string,
	locale: string,
	database = ownName(),
): Promise<PassedPart[]> {
	const { completions, fields: asked } = await loadDefinition(register, locale);
	// A number that is not switched on leaves with nobody.
	const isNamed = asked.some(({ id, retired }) => id === completions?.person && !retired);
	const fields = completions && !isNamed ? withoutPerson(completions) : completions;
	const entries = (await readNewest(database, [register], turn)).get(register);
	return [...(entries?.values() ?? [])].flatMap((entry) => partOf(entry, fields) ?? []);
}

const withoutPerson = ({ person: _, ...rest }: Completions): Completions => rest;

type Fields = Awaited<ReturnType<typeof loadDefinition>>['completions'];

/** `null` for a line that is deleted, not passed, or lacks what a statement says. */
function partOf({ id, tracker, deleted, values }: Entry, fields: Fields): PassedPart | null {
	if (!fields || deleted || !isWhere(fields.where, values)) return null;
	const text = (field: string | undefined) => {
		const value = field === undefined ? null : values[field];
		return typeof value === 'string' && value !== '' ? value : null;
	};
	const [course, module, day] = [text(fields.course), text(fields.module), text(fields.day)];
	if (course === null || module === null || day === null) return null;
	return {
		key: `${tracker}/${id}`,
		...{ course, module, day },
		edition: text(fields.edition) ?? '',
		department: text(fields.department) ?? '',
		person: text(fields.person),
	};
}

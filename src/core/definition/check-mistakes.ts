import type { RawCheck } from './check-schema.ts';
import type { Mistakes, Path } from './mistakes-found.ts';

/** Says which of the fields and codes the checks of a tracker name are not there. */
export function inspectChecks(checks: readonly RawCheck[], found: Mistakes): void {
	for (const [at, check] of checks.entries()) {
		const path = ['checks', at];
		found.unlessField(check.field, [...path, 'field']);
		if (check.onlyIf) found.unlessCondition(check.onlyIf, [...path, 'onlyIf']);
		inspect(check, path, found);
	}
}

function inspect(check: RawCheck, path: Path, found: Mistakes): void {
	switch (check.use) {
		case 'required_when':
		case 'note_required_when':
		case 'required_unless':
			found.unlessField(check.other, [...path, 'other']);
			inspectCodes(check.other, check.is, path, found);
			return;
		case 'not_before':
		case 'differs':
			found.unlessField(check.other, [...path, 'other']);
			return;
		case 'required_once':
			unlessMoment(check.other, [...path, 'other'], found);
			return;
		case 'lasts':
			found.unlessTime(check.field, [...path, 'field']);
			unlessMoment(check.other, [...path, 'other'], found);
			for (const key of ['from', 'until'] as const)
				if (check.as) unlessMoment(check.as[key], [...path, 'as', key], found);
			return;
		case 'at_most':
			found.unlessField(check.other, [...path, 'other']);
			for (const at of ['field', 'other'] as const)
				found.unlessType(check[at], ['number'], [...path, at]);
			return;
		case 'no_longer':
			found.unlessField(check.other, [...path, 'other']);
			inspectCodes(check.field, check.is, path, found);
			return;
		case 'needs_child':
		case 'only_once':
			inspectCodes(check.field, check.is, path, found);
			return;
		case 'one_of_answered':
			for (const [at, id] of check.fields.entries()) found.unlessField(id, [...path, 'fields', at]);
			return;
		case 'not_in_future':
			found.unlessTime(check.field, [...path, 'field']);
	}
}

function unlessMoment(id: string, path: Path, found: Mistakes): void {
	found.unlessField(id, path);
	found.unlessTime(id, path);
}

function inspectCodes(field: string, codes: string[], path: Path, found: Mistakes): void {
	for (const [at, code] of codes.entries()) found.unlessCode(field, code, [...path, 'is', at]);
}

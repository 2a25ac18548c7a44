import type { Definition } from '~/core/definition/definition.ts';
import type { PilotView } from '~/core/figures/pilot/view-pilots.ts';

/** What a pilot is called: by the fields that name its record. */
export function namePilot(
	{ tracker, values }: PilotView,
	definitions: readonly Definition[],
): string {
	const label = definitions.find(({ id }) => id === tracker)?.label ?? [];
	return label
		.map((id) => values[id])
		.filter((value) => typeof value === 'string' && value !== '')
		.join(' · ');
}

/** A department by its code, as registers call it; an unknown one by its code. */
export function nameDepartment(code: string, definitions: readonly Definition[]): string {
	for (const { fields } of definitions)
		for (const field of fields)
			if (field.type === 'department') {
				const found = field.options.find((option) => option.code === code);
				if (found) return found.label;
			}
	return code;
}

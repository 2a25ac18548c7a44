import type { Option } from '~/core/fields/field.ts';

/** The options a person may choose now, and a retired one only where it is already chosen. */
export function offered(options: Option[], chosen: readonly string[]): Option[] {
	return options.filter((option) => !option.retired || chosen.includes(option.code));
}

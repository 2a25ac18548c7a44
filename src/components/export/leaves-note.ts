import type { Field } from '~/core/fields/field.ts';

type Leaving = Pick<Field, 'leaves' | 'personal'>;

/** The word for how an answer leaves, where there is more to say than that it does. */
export function leavesNote({ leaves, personal }: Leaving) {
	if (leaves === 'masked') return 'export.leaves_masked';
	return personal ? 'export.leaves_personal' : null;
}

/** The word for why an answer stays. */
export function staysNote({ leaves }: Leaving) {
	return leaves === 'never' ? 'export.stays_here' : 'export.stays_personal';
}

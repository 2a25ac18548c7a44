import { useEffect, useState } from 'preact/hooks';
import type { Completions } from '~/core/definition/completions.ts';
import type { Field } from '~/core/fields/field.ts';
import { type PassedModule, passedModules } from '~/core/training/passed-modules.ts';
import { turn } from '~/device/in-slices.ts';
import { ownName } from '~/device/own-name.ts';
import { readNewest } from '~/storage/read-newest.ts';

/** A register of completions, which of its fields say what, and that of the department. */
export interface PassedRegister {
	id: string;
	fields: Completions;
	department: Field;
}

/**
 * The passes in the registers of completions on this device, one's own and what was collected; read again whenever
 * somebody comes back to the page. `null` until they are there, `unread` where they cannot be read.
 */
export function usePassed(
	registers: readonly PassedRegister[],
	database?: string,
): PassedModule[] | 'unread' | null {
	const [passed, setPassed] = useState<PassedModule[] | 'unread' | null>(null);
	useEffect(() => {
		let isGone = false;
		const read = async () => {
			const ids = registers.map(({ id }) => id);
			const books = await readNewest(database ?? ownName(), ids, turn);
			if (isGone) return;
			setPassed(
				registers.flatMap(({ id, fields, department }) =>
					passedModules(books.get(id)?.values() ?? [], fields, department),
				),
			);
		};
		const look = () =>
			void read().catch(() => !isGone && setPassed((before) => before ?? 'unread'));
		const again = () => void (document.visibilityState === 'visible' && look());
		look();
		document.addEventListener('visibilitychange', again);
		return () => {
			isGone = true;
			document.removeEventListener('visibilitychange', again);
		};
	}, [registers, database]);
	return passed;
}

import type { Definition } from '~/core/definition/definition.ts';
import { keepsApart } from '~/device/keeps-apart.ts';
import { ownName } from '~/device/own-name.ts';

/** How far taking a bundle into what is collected has come. */
export type Taking =
	/** `apart`: the collecting page would not see it. */
	| { step: 'checking' | 'failed' | 'apart' }
	/** `fresh` rows are new; `commit` imports them: `false` if it did not work. */
	| { step: 'checked'; fresh: number; commit: () => Promise<boolean> }
	/** Some rows need a person, who sees them on the collecting page. */
	| { step: 'asks'; rows: number };

/** Checks a file as the collecting page does; nothing changes before `commit`. */
export async function takeIntoCollected(
	file: File,
	definition: Definition,
	database: string | null,
): Promise<Taking> {
	// The collecting page has a store of its own then.
	if (keepsApart()) return { step: 'apart' };
	try {
		const { connect } = await import('~/workers/collect/connect.ts');
		const options = { definitions: [definition], database: database ?? ownName() };
		const connection = await connect(options, { onChange: () => {}, onWaiting: () => {} });
		if (connection.kind !== 'open') return { step: 'failed' };
		const { api, close } = connection;
		const source = { name: file.name, origin: 'file' as const, data: file };
		const checked = await api.preview([source], () => {});
		if (!checked.ok) {
			close();
			return { step: 'failed' };
		}
		const { rows, totals } = checked.value;
		const plain = totals.new + totals.identical;
		if (plain < rows || rows === 0) {
			close();
			return { step: 'asks', rows: rows - plain };
		}
		return {
			step: 'checked',
			fresh: totals.new,
			async commit() {
				const outcome = await api.commit('aside', () => {});
				close();
				return outcome.ok;
			},
		};
	} catch {
		return { step: 'failed' };
	}
}

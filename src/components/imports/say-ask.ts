import type { FileAsk } from '~/core/imports/files-that-ask.ts';
import type { FileSummary } from '~/core/imports/plan.ts';
import type { Translate } from '~/core/words/translate.ts';
import { sourceName } from './source-name.ts';

/** Files that are named; more are meant by them. */
const named = 3;

/** Which rows wait, and what they are like. */
export function sayAsk(
	{ file, reason, count, likeFiles, likeCollected }: FileAsk,
	files: readonly FileSummary[],
	t: Translate,
	locale: string,
): string {
	const nameOf = (index: number) => {
		const { name, origin } = files[index] ?? { name: '', origin: 'file' };
		return sourceName(name, origin, t);
	};
	const params = { name: nameOf(file), count };
	if (reason === 'copied' || reason === 'breaks_rules')
		return t(`collect.asked_${reason}_file`, params);
	if (likeFiles.length === 0) return t(`collect.asked_${reason}_collected`, params);
	const names = likeFiles
		.slice(0, named)
		.map((index) => t('collect.quoted', { name: nameOf(index) }));
	const like = new Intl.ListFormat(locale).format(names);
	return t(`collect.asked_${reason}_${likeCollected ? 'both' : 'files'}`, { ...params, like });
}

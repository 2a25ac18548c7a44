import type { Problem } from '~/core/fields/problem.ts';
import type { Translate } from '~/core/words/translate.ts';

/** What has to be noted below a record before a change, in a few words: 「3 条投诉经过：联系客户」. */
export function sayMissing({ params }: Problem, t: Translate): string {
	const child = String(params?.['child'] ?? '');
	const times = Number(params?.['times'] ?? 1);
	const what = times === 1 ? child : t('register.missing_times', { times, child });
	const other = params?.['other'];
	return other === undefined ? what : t('register.missing_or', { what, other });
}

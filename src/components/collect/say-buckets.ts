import { buckets, totalCounts } from '~/core/imports/buckets.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { LoggedFile } from '~/core/imports/logged-files.ts';

/** What the rows of some files were, as the check counted them: `18 rows read · New 14 · Updated 2`. */
export function sayBuckets(files: readonly LoggedFile[], t: Translate, locale: string): string {
	const written = new Intl.NumberFormat(locale);
	const totals = totalCounts(files);
	const counted = buckets
		.filter((bucket) => totals[bucket] > 0)
		.map((bucket) => `${t(`collect.bucket_${bucket}`)} ${written.format(totals[bucket])}`);
	const count = files.reduce((sum, { rows }) => sum + rows, 0);
	return [t('collect.step_rows', { count }), ...counted].join(' · ');
}

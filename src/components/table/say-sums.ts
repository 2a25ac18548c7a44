import type { Definition } from '~/core/definition/definition.ts';
import type { FieldSum } from '~/core/tables/table-row.ts';
import type { Translate } from '~/core/words/translate.ts';
import { withMinus } from '~/core/words/with-minus.ts';

/** What numbers come to, in words; empty where there are none. */
export function saySums(
	sums: readonly FieldSum[],
	{ fields }: Definition,
	t: Translate,
	locale: string,
): string {
	const said = sums.flatMap(({ field: id, sum }) => {
		const field = fields.find((one) => one.id === id);
		if (field?.type !== 'number') return [];
		const number = withMinus(new Intl.NumberFormat(locale).format(sum));
		const label = field.label;
		return [t('table.sum', { label, sum: field.unit ? `${number} ${field.unit}` : number })];
	});
	return said.join(t('common.comma'));
}

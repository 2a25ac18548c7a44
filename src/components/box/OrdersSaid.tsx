import { numbersIn, type OpinionDraft } from '~/core/opinions/draft.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	draft: OpinionDraft;
	onSay: (numbers: string[]) => void;
}

/** Of each number that looks like somebody's: whether it is that of an order. Only its author knows. */
export function OrdersSaid({ draft, onSay }: Props) {
	const { t } = useWords();
	const numbers = numbersIn(draft);
	const said = draft.ordersSaid;
	if (numbers.length === 0) return null;
	return (
		<div class="gt-notice gt-notice--warn gt-stack">
			<p>{t('opinion.numbers_found')}</p>
			{numbers.map((number) => (
				<CheckBox
					key={number}
					label={t('opinion.is_order', { number })}
					checked={said.includes(number)}
					onChange={(is) =>
						onSay(is ? [...said, number] : said.filter((other) => other !== number))
					}
				/>
			))}
		</div>
	);
}

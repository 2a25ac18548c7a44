import type { RecordDocument } from '~/core/definition/record-document.ts';
import { useWords } from '../../../ui/WordsContext.tsx';
import { changesNow } from '../changes-now.ts';
import type { LivedProps } from '../lived/lived-props.ts';

/** Of a sheet that has left: the change that notes it, where its tracker has one and it is not noted yet. */
export function SentButton(props: LivedProps & { document: RecordDocument; onClose: () => void }) {
	const { definition, values, children, document, onChange, onClose } = props;
	const { t } = useWords();
	const change = changesNow(definition, values, children).find(
		(one) => one.change.id === document.sent && one.missing.length === 0,
	)?.change;
	if (!change) return null;
	return (
		<p class="gt-row">
			<span>{t('lived.is_sent')}</span>
			<button
				type="button"
				class="gt-button gt-button--primary"
				onClick={() => {
					onClose();
					onChange(change);
				}}
			>
				{change.label}
			</button>
		</p>
	);
}

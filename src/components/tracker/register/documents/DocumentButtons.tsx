import { useState } from 'preact/hooks';
import { hasDocument } from '~/core/documents/build-document.ts';
import type { RecordDocument } from '~/core/definition/record-document.ts';
import type { LivedProps } from '../lived/lived-props.ts';
import { DocumentDialog } from './DocumentDialog.tsx';

/** A button for each document the record, as it is, can be sent or printed as. */
export function DocumentButtons(props: LivedProps & { documents: readonly RecordDocument[] }) {
	const [open, setOpen] = useState<string | null>(null);
	const offered = props.documents.filter((one) => hasDocument(one, props.values));
	const shown = offered.find(({ id }) => id === open);
	return (
		<>
			{offered.map(({ id, label, help }) => (
				<button
					key={id}
					type="button"
					class="gt-button gt-events__button"
					title={help}
					aria-haspopup="dialog"
					onClick={() => setOpen(id)}
				>
					{label}
				</button>
			))}
			{shown ? <DocumentDialog {...props} document={shown} onClose={() => setOpen(null)} /> : null}
		</>
	);
}

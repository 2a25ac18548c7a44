import { askReasons, type AskChoice, type Decisions } from '~/core/imports/asked.ts';
import type { FileAsk } from '~/core/imports/files-that-ask.ts';
import type { Preview } from '~/workers/collect/views.ts';
import { AskPanel } from './AskPanel.tsx';
import type { OpenedNumber } from './RowsDialog.tsx';

interface Props {
	preview: Preview;
	decisions: Decisions;
	onDecide: (asks: readonly FileAsk[], choice: AskChoice) => void;
	onLook: (opened: OpenedNumber) => void;
}

/** The rows that wait for a person, a panel for each reason. There is no default. */
export function AskPanels({ preview, ...rest }: Props) {
	return (
		<>
			{askReasons.map((reason) => {
				const asks = preview.asks.filter((ask) => ask.reason === reason);
				if (asks.length === 0) return null;
				return (
					<AskPanel key={reason} reason={reason} asks={asks} files={preview.files} {...rest} />
				);
			})}
		</>
	);
}

import { useState } from 'preact/hooks';
import { copyText } from '~/device/copy-text.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { TextToSelect } from './TextToSelect.tsx';

/** Messages to copy one after the other; where the browser refuses, each is selected to copy by hand. */
export function CopyMessages({ messages }: { messages: string[] }) {
	const { t } = useWords();
	const [copied, setCopied] = useState<ReadonlySet<number>>(new Set());
	const [byHand, setByHand] = useState<number | null>(messages.length === 1 ? 0 : null);
	const copy = async (index: number) => {
		if (!(await copyText(messages[index] ?? ''))) return setByHand(index);
		setByHand(null);
		setCopied((before) => new Set([...before, index]));
	};
	return (
		<div class="gt-messages">
			{messages.length > 1 ? (
				<ol class="gt-row">
					{messages.map((_, index) => (
						// Parts of one text never change places.
						<li key={index}>
							<button type="button" class="gt-button" onClick={() => void copy(index)}>
								{t(copied.has(index) ? 'export.copied_part' : 'export.copy_part', {
									part: index + 1,
								})}
							</button>
						</li>
					))}
				</ol>
			) : null}
			{byHand === null ? null : <TextToSelect text={messages[byHand] ?? ''} />}
		</div>
	);
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';

/** The last way out where neither downloads nor the clipboard are allowed: text to copy by hand. */
export function TextToSelect({ text }: { text: string }) {
	const { t } = useWords();
	const box = useRef<HTMLTextAreaElement>(null);
	useLayoutEffect(() => {
		box.current?.focus();
		box.current?.select();
	}, [text]);
	return (
		<div class="gt-field">
			<label class="gt-label" for="gt-text-to-select">
				{t('export.select_text')}
			</label>
			<textarea
				class="gt-input gt-text-to-select"
				id="gt-text-to-select"
				ref={box}
				readOnly
				rows={6}
				value={text}
			/>
		</div>
	);
}

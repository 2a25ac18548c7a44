import { countCharacters } from '~/core/text/clean-text.ts';
import { Said } from '../ui/Said.tsx';
import { useWords } from '../ui/WordsContext.tsx';

/** Says how many characters are left, from four fifths of the limit on; read out politely. */
export function CharactersLeft({ text, maximum }: { text: string; maximum: number }) {
	const { t } = useWords();
	const left = maximum - countCharacters(text);
	return (
		<p class="gt-help gt-count" role="status" data-over={left < 0 ? '' : undefined}>
			{left > maximum / 5 ? null : (
				<Said>
					{left < 0
						? t('form.characters_over', { count: -left })
						: t('form.characters_left', { count: left })}
				</Said>
			)}
		</p>
	);
}

import type { DraftProblem } from '~/core/opinions/draft.ts';
import { CharactersLeft } from '../fields/CharactersLeft.tsx';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	field: 'matter' | 'wish';
	value: string;
	/** Most characters. */
	most: number;
	/** What is to be put right; `null`: nothing, or nobody has asked yet. */
	wrong: DraftProblem['what'] | null;
	anonymous: boolean;
	onWrite: (value: string) => void;
}

/** A text of one's own, with what does not belong in it pointed out. */
export function WrittenText({ field, value, most, wrong, anonymous, onWrite }: Props) {
	const { t } = useWords();
	const id = `gt-opinion-${field}`;
	return (
		<div class="gt-field">
			<label class="gt-label" for={id}>
				{t(`opinion.${field}`)}
			</label>
			<p class="gt-help" id={`${id}-help`}>
				{t(`opinion.${field}_help`)}
				{anonymous && field === 'matter' ? ` ${t('opinion.matter_anonymous')}` : null}
			</p>
			<textarea
				id={id}
				class="gt-input"
				rows={field === 'matter' ? 6 : 3}
				autocomplete="off"
				value={value}
				aria-invalid={wrong !== null}
				aria-describedby={`${id}-help ${id}-wrong`}
				onInput={(event) => onWrite(event.currentTarget.value)}
			/>
			<CharactersLeft text={value} maximum={most} />
			<p class="gt-error" id={`${id}-wrong`} role="status">
				{wrong === null ? null : <span key={wrong}>{t(`opinion.text_${wrong}`)}</span>}
			</p>
		</div>
	);
}

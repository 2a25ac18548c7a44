import { permitDays, permitMegabytes } from '~/core/handover/box/permit-bounds.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import type { TypedPermit } from './use-making-permit.ts';

interface Props {
	part: keyof TypedPermit;
	/** What its elements are called by. */
	id: string;
	value: string;
	/** It is missing, or not as described. */
	isWrong: boolean;
	onChange: (value: string) => void;
}

/** One thing a permit is made of, with what it has to be like. */
export function PermitField({ part, id, value, isWrong, onChange }: Props) {
	const { t } = useWords();
	const isSecret = part === 'secret';
	return (
		<div class="gt-field">
			<label class="gt-label" for={id}>
				{t(`makepermit.${permitWords[part]}`)}
			</label>
			<p class="gt-help" id={`${id}-help`}>
				{t(`makepermit.${permitWords[part]}_help`, bounds[part] ?? {})}
			</p>
			<input
				{...(isSecret ? { type: 'password' as const } : { type: 'text' as const })}
				id={id}
				class="gt-input"
				inputMode={bounds[part] ? 'numeric' : 'text'}
				autocomplete="off"
				autocapitalize="off"
				spellcheck={false}
				aria-describedby={isWrong ? `${id}-help ${id}-wrong` : `${id}-help`}
				aria-invalid={isWrong}
				value={value}
				onInput={({ currentTarget }) => onChange(currentTarget.value)}
			/>
			{isWrong ? (
				<p class="gt-error" id={`${id}-wrong`}>
					{t(value.trim() === '' ? 'makepermit.empty' : 'makepermit.unfit')}
				</p>
			) : null}
		</div>
	);
}

/** What each part is called among the words. */
export const permitWords = {
	...({ bucket: 'bucket', region: 'region', accessKey: 'access_key' } as const),
	...({ secret: 'secret', days: 'days', limit: 'size' } as const),
} as const;

const bounds: Partial<Record<keyof TypedPermit, { least: number; most: number }>> = {
	days: permitDays,
	limit: permitMegabytes,
};

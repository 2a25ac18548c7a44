import { useWords } from '../../ui/WordsContext.tsx';
import type { PermitLook } from './use-permit.ts';

interface Props {
	look: PermitLook;
	/** Who collects, in a word or two. */
	collector: string;
}

/** Why there is no permit to send with, said when it turns out, and a way to look once more. */
export function NoPermit({ look: { read, isLooking, lookAgain }, collector }: Props) {
	const { t } = useWords();
	const problem = read?.problem ?? null;
	const said = isLooking ? t('permit.looking') : problem && t(`permit.${problem}`, { collector });
	return (
		<>
			<div role="status">
				{problem ? (
					<p class={`gt-notice gt-notice--${isLooking ? 'info' : 'warn'}`}>{said}</p>
				) : null}
			</div>
			{problem ? (
				<div class="gt-row">
					<button
						type="button"
						class="gt-button"
						aria-disabled={isLooking}
						onClick={() => isLooking || lookAgain()}
					>
						{t('permit.look')}
					</button>
				</div>
			) : null}
		</>
	);
}

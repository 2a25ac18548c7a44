import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { loadSeal } from './load-seal.ts';

interface Props {
	definition: Definition;
	/** The company's public keys, at least one. */
	keys: readonly string[];
	isSealed: boolean;
	/** Who has the private halves, in a word or two. */
	collector: string;
	onChange: (isSealed: boolean) => void;
}

/** Whether what leaves is sealed: who can read it then and who cannot, before anything leaves. */
export function SealChoice({ definition, keys, isSealed, collector, onChange }: Props) {
	const { t } = useWords();
	const [words, setWords] = useState<string[]>([]);
	useEffect(() => {
		// The network may be gone when it is wanted; where it does not come, handing over says so.
		loadSeal(keys).catch(() => {});
		import('~/core/seal/fingerprint.ts').then(
			({ fingerprintOf }) =>
				setWords(keys.map((key) => fingerprintOf(key, t('fingerprint.words')).join(' · '))),
			() => {},
		);
	}, [keys]);
	return (
		<div class="gt-stack" role="group" aria-label={t('sealing.title')}>
			<CheckBox label={t('sealing.seal', { collector })} checked={isSealed} onChange={onChange} />
			<p class="gt-help">{t(isSealed ? 'sealing.sealed' : 'sealing.plain')}</p>
			{isSealed && definition.kind === 'register' ? (
				<p class="gt-help">{t('sealing.register', { collector })}</p>
			) : null}
			{isSealed && words.length > 0 ? (
				<details>
					<summary>{t('sealing.which', { count: words.length })}</summary>
					<ul>
						{words.map((six) => (
							<li key={six}>{six}</li>
						))}
					</ul>
					<p class="gt-help">{t('sealing.hold')}</p>
				</details>
			) : null}
		</div>
	);
}

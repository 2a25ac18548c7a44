import { fingerprintOf } from '~/core/seal/fingerprint.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** A public key in six words, to be held against a poster. */
export function Fingerprint({ recipient }: { recipient: string }) {
	const { t } = useWords();
	return <strong>{fingerprintOf(recipient, t('fingerprint.words')).join(' · ')}</strong>;
}

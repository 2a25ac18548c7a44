import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';
import { canShareFiles } from '~/device/share-file.ts';

/** A way to hand records over. `archive` is for programs and counts as none. */
export type Way = 'download' | 'share' | 'copy' | 'archive';

const styles = {
	download: ' gt-button--primary',
	share: '',
	copy: '',
	archive: ' gt-button--quiet',
};

interface Props {
	disabled: boolean;
	onPress: (way: Way) => void;
}

/** The ways out of the device, as far as it has them. */
export function ExportButtons({ disabled, onPress }: Props) {
	const { t } = useWords();
	const [canShare, setCanShare] = useState(false);
	useEffect(() => setCanShare(canShareFiles()), []);
	const ways = (['download', 'share', 'copy', 'archive'] as const).filter(
		(way) => way !== 'share' || canShare,
	);
	return (
		<div class="gt-row">
			{ways.map((way) => (
				<button
					key={way}
					type="button"
					class={`gt-button${styles[way]}`}
					disabled={disabled}
					onClick={() => onPress(way)}
				>
					{t(`export.${way}`)}
				</button>
			))}
		</div>
	);
}

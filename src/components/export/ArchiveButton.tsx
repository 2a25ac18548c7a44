import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	disabled: boolean;
	onPress: () => void;
}

/** Makes the zip for programs. A kit leaves it out. */
export function ArchiveButton({ disabled, onPress }: Props) {
	const { t } = useWords();
	return (
		<button type="button" class="gt-button gt-button--quiet" disabled={disabled} onClick={onPress}>
			{t('export.archive')}
		</button>
	);
}

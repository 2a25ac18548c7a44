import { useState } from 'preact/hooks';
import type { XapiNames } from '~/core/training/xapi-statements.ts';
import { useWords, WordsProvider } from '../ui/WordsContext.tsx';

/** Plain JSON, as every island's props. */
export interface XapiIslandProps {
	/** The tracker of completions. */
	register: string;
	/** `home` may be a mere path: then the host it is opened at goes before it. */
	names: XapiNames;
	/** Sentences of the area platform. */
	words: Record<string, string>;
}

/** Makes a file of what was passed, as learning record stores take it. */
export default function XapiIsland({ words, ...props }: XapiIslandProps) {
	return (
		<WordsProvider words={words} locale={props.names.language}>
			<MakeFile {...props} />
		</WordsProvider>
	);
}

function MakeFile({ register, names }: Omit<XapiIslandProps, 'words'>) {
	const { t } = useWords();
	const [made, setMade] = useState<number | 'failed' | null>(null);
	const make = async () => {
		try {
			const { makeXapiFile } = await import('./make-xapi-file.ts');
			const home = new URL(names.home, location.href).href;
			setMade(await makeXapiFile(register, { ...names, home }));
		} catch {
			setMade('failed');
		}
	};
	return (
		<div class="not-content gt-stack gt-no-print">
			<p class="gt-row">
				<button type="button" class="gt-button" onClick={() => void make()}>
					{t('platform.xapi')}
				</button>
			</p>
			<p role="status">
				{made === null
					? null
					: made === 'failed'
						? t('platform.failed')
						: made === 0
							? t('platform.none')
							: t('platform.made', { count: made })}
			</p>
		</div>
	);
}

import { useLayoutEffect, useState } from 'preact/hooks';
import RegisterIsland from '~/components/tracker/RegisterIsland.tsx';
import SurveyIsland from '~/components/tracker/SurveyIsland.tsx';
import { createTranslate } from '~/core/words/translate.ts';
import type { Kit } from '~/core/definition/kit.ts';
import { chooseLanguage, keepLanguage } from './choose-language.ts';

/** A form alone: whose it is, the languages it speaks, and the tracker as the site has it. */
export function KitPage({ kit }: { kit: Kit }) {
	const [at, setAt] = useState(() => chooseLanguage(kit.languages.map(({ locale }) => locale)));
	const shown = kit.languages[at] ?? kit.languages[0];
	useLayoutEffect(() => {
		if (!shown) return;
		document.documentElement.lang = shown.locale;
		document.title = `${shown.definition.title} · ${shown.company.name}`;
	}, [shown]);
	if (!shown) return null;
	const { locale, definition, company, words } = shown;
	const t = createTranslate(words, locale);
	const Island = definition.kind === 'survey' ? SurveyIsland : RegisterIsland;
	return (
		<>
			<header class="gt-kit-head gt-row">
				<span>{company.name}</span>
				<div class="gt-row" role="group" aria-label={t('kit.language')}>
					{kit.languages.map((one, index) => (
						<button
							key={one.locale}
							type="button"
							class="gt-button gt-button--quiet"
							lang={one.locale}
							aria-pressed={index === at}
							onClick={() => {
								setAt(index);
								keepLanguage(one.locale);
							}}
						>
							{one.label}
						</button>
					))}
				</div>
			</header>
			<main>
				<h1>{definition.title}</h1>
				{/* A survey says it on its cover. */}
				{definition.kind === 'register' ? <p>{definition.purpose}</p> : null}
				<Island {...{ definition, company, words, locale }} builtOn={kit.builtOn} />
			</main>
			<footer class="gt-help">
				<p>{t('kit.stays')}</p>
				<p>{t('kit.made', { version: definition.version, day: kit.builtOn })}</p>
			</footer>
		</>
	);
}

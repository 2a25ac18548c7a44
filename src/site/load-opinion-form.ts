import { knownPages } from 'config/addresses.ts';
import type { Channel } from '~/core/opinions/message.ts';
import type { ChannelFacts, OpinionForm } from '~/core/opinions/opinion-form.ts';
import { departmentOptions } from '~/core/organization/organization-options.ts';
import { mailIn, withoutMail } from '~/core/text/without-mail.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { limitText } from './limit-text.ts';
import { loadDefinitions, loadOrganization } from './load-definitions.ts';
import { loadTranslate } from './load-words.ts';
import { opinionLimits } from './opinion-limits.ts';
import { localePath, siteLink } from './locale-path.ts';

/** The opinion form in a language: themes of the book opinions are opened into, channels and keys of the company. */
export async function loadOpinionForm(locale: string): Promise<OpinionForm> {
	const organization = await loadOrganization();
	const { sealing, tools } = organization;
	const book = (await loadDefinitions(locale)).find(({ messages }) => messages);
	if (!book?.messages)
		throw new Error(
			'No register in src/content/trackers/ has "messages": the opinion form takes its themes from it.',
		);
	const { theme, matter, wish } = book.messages.fields;
	const field = (id: string) => book.fields.find((one) => one.id === id);
	const most = (id: string) => {
		const found = field(id);
		return (found && 'maxLength' in found && found.maxLength) || 1000;
	};
	const themes = field(theme);
	const { answered } = await opinionLimits();
	const ids: Channel[] =
		tools['opinion_box'] === null ? ['named', 'mailbox'] : ['box', 'named', 'mailbox'];
	return {
		channels: await Promise.all(ids.map((id) => channelFacts(id, locale))),
		themes: themes && 'options' in themes ? themes.options.filter(({ retired }) => !retired) : [],
		departments: departmentOptions(organization, locale, true).filter(({ retired }) => !retired),
		most: { matter: most(matter), wish: most(wish) },
		pastHrKeys: sealing?.past_hr ?? null,
		answeredIn: await limitText(answered, locale, await loadTranslate(locale, ['handbook'])),
		answersAt: localePath(locale, knownPages.answers),
	};
}

async function channelFacts(id: Channel, locale: string): Promise<ChannelFacts> {
	const { channels, contact, sealing } = await loadOrganization();
	const t = await loadTranslate(locale, ['opinion']);
	const h = await loadTranslate(locale, ['handbook']);
	const [limit, answer] = await Promise.all(
		[limitOfChannel[id], 'mailbox_answer'].map((one) => limitText(one, locale, h)),
	);
	const found = channels[id === 'named' ? 'app' : id];
	const words = [found?.place, found?.times].flatMap((said) =>
		said ? inLanguage(said, locale) : [],
	);
	// Files for the box and signed ones come to who collects; a letter to the manager comes to nobody else.
	const asked = id === 'mailbox' ? '' : inLanguage(contact, locale);
	const where = words.length > 0 ? words.join(' · ') : asked;
	const byHand = withoutMail(where);
	const { url = null } = found ?? {};
	const mail = url?.startsWith('mailto:') ? url.slice('mailto:'.length) : mailIn(asked);
	return {
		id,
		help: t(`opinion.help_${id}`, { limit: limit ?? '', answer: answer ?? '' }),
		keys: (id === 'mailbox' ? (sealing?.mailbox ?? sealing?.keys) : sealing?.keys) ?? [],
		where: where === '' ? '' : t('opinion.where', { where }),
		byHand: byHand === '' ? '' : t('opinion.where', { where: byHand }),
		url: url === null || mail !== null ? null : siteLink(url),
		mail,
	};
}

const limitOfChannel = {
	box: 'box_answer',
	named: 'app_feedback',
	mailbox: 'mailbox_opening',
} as const satisfies Record<Channel, string>;

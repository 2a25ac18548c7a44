import type { Definition } from '~/core/definition/definition.ts';
import { isInUse } from '~/core/entries/in-use.ts';
import { useWords } from '../ui/WordsContext.tsx';

interface Props {
	definition: Definition;
	/** Whom to ask, in words; `null` where the page does not know. */
	contact: string | null;
}

/** Who reads it, what for, which personal data, and one's rights (V8, V15, V17), before anything is asked. */
export function PrivacyNotice({ definition, contact }: Props) {
	const { t } = useWords();
	const { anonymous, purpose, readers, fate, fields } = definition;
	const personal = fields.filter((field) => field.personal && isInUse(field));
	const kinds = personal.map((field) => field.label).join(t('common.comma'));
	return (
		<div class="gt-privacy">
			<p>
				<strong>{t(anonymous ? 'form.privacy_anonymous' : 'form.privacy_confidential')}</strong>{' '}
				{t(anonymous ? 'form.privacy_no_details' : 'form.privacy_no_names')}
			</p>
			<details class="gt-more">
				<summary>{t('form.privacy_more')}</summary>
				<ul>
					<li>{t('form.privacy_why', { purpose })}</li>
					<li>{t('form.privacy_who', { readers })}</li>
					<li>{t('form.privacy_fate', { fate })}</li>
					<li>{kinds ? t('form.privacy_kinds', { kinds }) : t('form.privacy_no_kinds')}</li>
					<li>{t(anonymous ? 'form.privacy_kept_anonymous' : 'form.privacy_kept')}</li>
					<li>{t('form.privacy_device')}</li>
					<li>{t('form.privacy_free')}</li>
					{contact ? (
						<li>
							{t(anonymous ? 'form.privacy_contact_anonymous' : 'form.privacy_contact', {
								contact,
							})}
						</li>
					) : null}
				</ul>
			</details>
		</div>
	);
}

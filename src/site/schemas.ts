import { defaultLocale } from 'config/locales.ts';
import { parse } from 'yaml';
import { createLabelSchema } from '~/core/authoring/strict.ts';
import { createSituationSchema } from '~/core/handbook/finder-schema.ts';
import { createTermSchema } from '~/core/handbook/glossary-schema.ts';
import { createMeasuredSchema } from '~/core/handbook/measured-schema.ts';
import { createPictureSchema } from '~/core/handbook/picture-schema.ts';
import { createAgendaSchema, createBoxLabelSchema } from '~/core/handbook/sheet-schemas.ts';
import { type PlanListName, planLists } from '~/core/handbook/plan-lists.ts';
import { createExampleSchema } from '~/core/organization/example-sets.ts';
import { createOrganizationSchema } from '~/core/organization/organization-schema.ts';
import { createUsualSchema } from '~/core/organization/usual.ts';
import usualText from '../content/usual.yml?raw';

const label = createLabelSchema(defaultLocale);

/** What is taken where `organization.yml` says nothing. */
const usual = createUsualSchema(label).parse(parse(usualText));

/** `organization.yml`, with its words in the default language at least; so are those below. */
export const organizationSchema = createOrganizationSchema(label, usual);

/** A term of `glossary.yml`. */
export const termSchema = createTermSchema(label);

/** A situation of `finder.yml`. */
export const situationSchema = createSituationSchema(label);

/** An example of `examples.yml`, once for each kind of company. */
export const exampleSchema = createExampleSchema(label);

/** A measurement of `measured.yml`. */
export const measuredSchema = createMeasuredSchema(label);

/** A label of `paper/labels.yml`. */
export const boxLabelSchema = createBoxLabelSchema(label);

/** An agenda of `paper/agendas.yml`. */
export const agendaSchema = createAgendaSchema(label);

/** A picture of `pictures.yml`. */
export const pictureSchema = createPictureSchema(label);

/** A row of a list of the plan. */
export function planSchema<Name extends PlanListName>(name: Name) {
	return planLists[name].schema(label) as ReturnType<(typeof planLists)[Name]['schema']>;
}

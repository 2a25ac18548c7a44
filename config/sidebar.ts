import type { StarlightUserConfig } from '@astrojs/starlight/types';

/**
 * The sidebar's groups, in order. Pages of a group are the MDX files of its folder, and the registers of
 * its readers: those say `sidebar: { hidden: true }`, or they would stand among everyone's forms as well.
 */
export const sidebar = [
	{
		label: '全体员工',
		translations: { en: 'For everyone' },
		items: [
			{ autogenerate: { directory: 'everyone' } },
			{ label: '课程', translations: { en: 'Courses' }, link: '/courses/' },
			'results',
		],
	},
	{
		label: '填表与交表',
		translations: { en: 'Fill in and hand over' },
		items: [
			'today',
			'opinion',
			'board',
			{ autogenerate: { directory: 'trackers' } },
			...['trackers/incidents', 'trackers/incident_log', 'trackers/incident_messages'],
			...['trackers/emergency_plans', 'trackers/drills'],
		],
	},
	{
		label: '管理者',
		translations: { en: 'For managers' },
		collapsed: true,
		items: [
			{ autogenerate: { directory: 'managers' } },
			...['trackers/communication_owners', 'trackers/talks', 'trackers/message_checks'],
			'trackers/feedback',
			...['trackers/briefs', 'trackers/brief_matters', 'trackers/change_notices'],
		],
	},
	{
		label: '对外沟通',
		translations: { en: 'Customers and suppliers' },
		collapsed: true,
		items: [
			{ autogenerate: { directory: 'external' } },
			...['trackers/complaints', 'trackers/complaint_events'],
			...['trackers/contacts', 'trackers/contact_log', 'trackers/client_survey'],
			...['trackers/supplier_reviews', 'trackers/partner_workshops'],
		],
	},
	{
		label: '收集与汇总',
		translations: { en: 'Collecting and reporting' },
		collapsed: true,
		items: [
			'collect',
			{ autogenerate: { directory: 'hr' } },
			...['trackers/needs', 'trackers/diagnosis', 'trackers/needs_list', 'trackers/forum_reports'],
			...['trackers/opinion_book', 'trackers/opinion_events'],
			...['trackers/mailbox_openings', 'trackers/tool_use'],
			...['trackers/collection_rounds', 'trackers/collection_returns'],
			...['trackers/privacy_requests', 'trackers/deletions', 'trackers/impact_assessments'],
			...['trackers/breaches', 'trackers/publications'],
			...['trackers/trainings', 'trackers/training_hands'],
		],
	},
	{
		label: '试点部门',
		translations: { en: 'Pilot departments' },
		collapsed: true,
		items: [
			{ autogenerate: { directory: 'pilot' } },
			...['trackers/pilots', 'trackers/pilot_changes', 'trackers/pilot_survey'],
		],
	},
	{
		label: '五个阶段',
		translations: { en: 'The five phases' },
		collapsed: true,
		items: [{ autogenerate: { directory: 'phases' } }],
	},
	{
		label: '表格、指标与规则',
		translations: { en: 'Templates, measures and rules' },
		collapsed: true,
		items: [{ autogenerate: { directory: 'templates' } }],
	},
	{
		label: '关于本站',
		translations: { en: 'About this site' },
		collapsed: true,
		items: [
			{ autogenerate: { directory: 'about' } },
			...['templates/tables', 'templates/steps', 'templates/unclear'],
		],
	},
] satisfies StarlightUserConfig['sidebar'];

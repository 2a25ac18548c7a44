/** A day or moment of a record that one may put into a calendar. */
export interface CalendarDate {
	field: string;
	/** What the entry is called: 试点开始. */
	label: string;
}

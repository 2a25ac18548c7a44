import fc from 'fast-check';

/** Text with everything that hurts: CR, LF, NUL, half surrogates, brackets, separators, formulas. */
export const roughText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({
		unit: fc.constantFrom(
			'a',
			'甲',
			'(',
			')',
			'（',
			'）',
			';',
			'；',
			'、',
			',',
			'"',
			"'",
			'=',
			'\r',
			'\n',
			'\t',
			'\0',
			' ',
			'\u3000',
			'\ud83d',
			'\ufeff',
			'😀',
			'４',
		),
	}),
);

export const day = fc
	.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
export const anything = fc.anything();

/** Fewest people whose answers may be shown together; a company may ask for more, never for less (V1). */
export const fewestAnswers = 5;

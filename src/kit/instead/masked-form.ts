/** Where all answers leave, none is masked. */
export const maskedForm = (text: string): string => text;

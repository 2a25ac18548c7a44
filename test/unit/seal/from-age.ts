/** Made with Debian's age 1.1.1: a key nobody uses, and a message sealed to it. */
export const fromAge = {
	identity: 'AGE-SECRET-KEY-146WDT8UAZPAPL32R2YK5CJGMUFNE2XA8U2ND6AQ8A7PUSTHE9VUQJESAN9',
	recipient: 'age167e5tp7huqefj3tun6hty7uu35lpsrgpkwffuj50l4wdpfy62fjs6gdu3n',
	armored: `-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSAvamJXbmhjSHRjS2lrUjJM
UkFCUzlHVVcrMkVuNFRybG9Uc2hLeFN6QUNzCmZUK3lobWF0Z1dmNll3bTJkOHpo
SVEwK3pqNlBRLzFPdkthNm9SL2ZnYjAKLS0tIGtYdWt5WkV3T2lkVWhnUk55Nkt2
eVhZOFhOSFQvUVlDaWlTdW0zajl2K28KZo+spxd+wKLFPzLUINZwRNpGus1rRxJW
QcYy+mZaS1tIzw+CPvWnwFbumsIPRW0Wsf2hmr4EjUJcZzrKtE2Zm0Nwxdzj8Llm
5B45KAEld0ZeY/Uwx5edWnbkQTz/Q4fc7vbuCsuNKvzMhN2vUKHScA==
-----END AGE ENCRYPTED FILE-----
`,
	text: '食堂的排风坏了三周。\nThe canteen fan has been broken for three weeks.',
};

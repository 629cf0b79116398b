/** The account that auth.openDemo opens. The top-level domain `invalid` is reserved (RFC 2606): nobody has this address. */
export const demoEmail = 'demo@vitae.invalid';

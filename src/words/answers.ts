/** What people type on a terminal where they agree. */
export const YES = /^(?:y|yes|是|好)$/i;

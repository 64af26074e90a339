/** Requests that one address may send in a minute, unless the operator says otherwise. */
export const DEFAULT_REQUESTS_PER_MINUTE = 600;

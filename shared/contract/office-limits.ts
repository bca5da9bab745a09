/** Largest emblem that is stored; a larger one is refused with a message of its own. */
export const MAX_EMBLEM_BYTES = 1024 * 1024

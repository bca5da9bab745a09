/** The one channel between page and program; the intention is its first argument. */
export const CALL_CHANNEL = 'monev:call'

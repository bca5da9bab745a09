const NIP = /^(\d{8})(\d{6})(\d)(\d{3})$/

/**
 * Returns the 18 digits of a NIP in groups 8-6-1-3, `19700101 199503 1 001`, however they were spaced before.
 * Anything else is returned as it was entered, without surrounding spaces: it is warned about elsewhere, never blocked.
 */
export const formatNip = (nip: string): string => {
  const digits = nip.replace(/[\s.\u00a0-]/g, '')
  return NIP.test(digits) ? digits.replace(NIP, '$1 $2 $3 $4') : nip.trim()
}

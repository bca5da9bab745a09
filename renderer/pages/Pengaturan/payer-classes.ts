/** Classes of payers that have rates of their own; "bpu" prices the protection of vulnerable workers. */
export const PAYER_CLASSES = [
  { code: 'bpu', name: 'BPU' },
  { code: 'bpu-mandiri', name: 'BPU mandiri' },
  { code: 'pu', name: 'PU' },
  { code: 'jakon', name: 'Jakon' },
  { code: 'pmi', name: 'PMI' },
] as const

/** Returns the name of a class, its code when it is not a known one. */
export const payerName = (code: string): string => PAYER_CLASSES.find((known) => known.code === code)?.name ?? code

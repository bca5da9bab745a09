/** Source of every sample snapshot. */
export const DEMO_SOURCE = 'BPJS Ketenagakerjaan Cabang Kota Bima'

/** What the denominator of every sample snapshot counts. */
export const DEMO_ELIGIBLE_LABEL = 'Angkatan kerja di luar ASN, TNI, dan Polri'

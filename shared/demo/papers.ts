import type { DemoPapers } from './demo-data.ts'

/** Number, days and signatories of the papers of the meeting on 12 November 2025. */
export const DEMO_PAPERS: DemoPapers = {
  meeting: 'nov-2025',
  signatory: 'secretary',
  documentNumber: '000.0/000/2025',
  signedOn: '2025-11-14',
  memo: {
    to: 'Pj. Sekretaris Daerah Kota Bima',
    from: 'assistant',
    date: '2025-11-11',
    number: '000.0/000/2025',
    nature: 'Penting',
  },
}

/** What the snapshot screen writes into the audit. */
export type SnapshotChange =
  | 'snapshot.create'
  | 'snapshot.saveHead'
  | 'snapshot.saveCells'
  | 'snapshot.correct'
  | 'snapshot.link'
  | 'snapshot.remove'
  | 'snapshot.restore'
  | 'snapshot.noteFinding'

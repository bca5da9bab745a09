/** What the trail calls a change of the texts or sections of a paper. */
export type DocumentChange =
  | 'document.arrange'
  | 'document.setHead'
  | 'narrative.save'
  | 'narrative.reset'
  | 'narrative.accept'
  | 'narrative.copy'

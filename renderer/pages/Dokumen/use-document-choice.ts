import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { DocumentChoices, DocumentSubject } from '../../../shared/contract/document-channels.ts'

/** Which paper is composed; it stands in the address, so that it survives a reload and can be linked to. */
export interface DocumentChoice {
  readonly subject: DocumentSubject
  readonly kind: 'laporan' | 'nota-dinas'
  readonly paper: 'A4' | 'F4'
}

/** Returns the chosen paper, the latest meeting's laporan on the paper issued last without a choice, and a way to change it; null when there is nothing to choose. */
export const useDocumentChoice = (
  choices: DocumentChoices,
): readonly [DocumentChoice | null, (next: Partial<DocumentChoice>) => void] => {
  const search = useSearch()
  const [, go] = useLocation()
  const choice = useMemo(() => choiceOf(new URLSearchParams(search), choices), [search, choices])
  const change = useCallback(
    (next: Partial<DocumentChoice>) => {
      if (choice === null) return
      const changed = { ...choice, ...next }
      const isSame = paperOfChoice(changed) === paperOfChoice(choice)
      go(isSame && isCorrection(search) ? correctionAddress(changed) : addressOf(changed), { replace: true })
    },
    [choice, go, search],
  )
  return [choice, change]
}

/** Returns what the versions of a paper have in common besides its size: the meeting or the day, and the kind. */
export const paperOfChoice = ({ subject, kind }: DocumentChoice): string =>
  subject.kind === 'meeting' ? `rapat-${subject.meeting}-${kind}` : `potret-${subject.region}-${subject.asOf}-${kind}`

const CORRECTION = 'koreksi'

const isCorrection = (search: string): boolean => new URLSearchParams(search).get(CORRECTION) === '1'

/** Returns whether the chosen paper, issued before, is opened to be corrected; it stands in the address too. */
export const useCorrection = (): boolean => isCorrection(useSearch())

/** Returns the address at which an issued paper is corrected. */
export const correctionAddress = (choice: DocumentChoice): string => `${addressOf(choice)}&${CORRECTION}=1`

/** Returns the address of the screen with a paper chosen. */
export const addressOf = ({ subject, kind, paper }: DocumentChoice): string =>
  `/dokumen?${aboutOf(subject)}&jenis=${kind}&kertas=${paper}`

const aboutOf = (subject: DocumentSubject): string => {
  if (subject.kind === 'meeting') return `rapat=${subject.meeting}`
  const compared = subject.compared === undefined ? '' : `&pembanding=${subject.compared}`
  return `potret=${subject.region}_${subject.asOf}${compared}`
}

/** Returns the days that figures of a region can be compared with, the nearest first. */
export const daysBefore = (
  { snapshots }: Pick<DocumentChoices, 'snapshots'>,
  { region, asOf }: { readonly region: string; readonly asOf: string },
): readonly string[] =>
  snapshots
    .filter((snapshot) => snapshot.region.code === region && snapshot.asOf < asOf)
    .map((snapshot) => snapshot.asOf)

const choiceOf = (given: URLSearchParams, choices: DocumentChoices): DocumentChoice | null => {
  const subject = subjectOf(given, choices)
  if (subject === null) return null
  const isMemo = subject.kind === 'meeting' && given.get('jenis') === 'nota-dinas'
  return { subject, kind: isMemo ? 'nota-dinas' : 'laporan', paper: paperOf(given.get('kertas')) ?? choices.paper }
}

const paperOf = (text: string | null): 'A4' | 'F4' | null => (text === 'A4' || text === 'F4' ? text : null)

/** The comparison names two days (`kini`, `pembanding`): the meeting that compares the same comes first, else the figures of those days. */
const subjectOf = (given: URLSearchParams, choices: DocumentChoices): DocumentSubject | null => {
  const { meetings, snapshots, currentDay } = choices
  const day = given.get('kini')
  const compared = given.get('pembanding')
  const ofMeeting = (meeting: { readonly id: number } | undefined): DocumentSubject | null =>
    meeting === undefined ? null : { kind: 'meeting', meeting: meeting.id }
  const ofSnapshot = (snapshot: DocumentChoices['snapshots'][number] | undefined): DocumentSubject | null => {
    if (snapshot === undefined) return null
    const place = { region: snapshot.region.code, asOf: snapshot.asOf }
    const known = daysBefore(choices, place).find((earlier) => earlier === compared)
    return { kind: 'snapshot', ...place, ...(known === undefined ? {} : { compared: known }) }
  }
  const comparesAlike = (meeting: DocumentChoices['meetings'][number]): boolean =>
    meeting.asOf !== null && meeting.asOf === day && (compared === null || meeting.compared === compared)
  return (
    ofSnapshot(snapshots.find(({ region, asOf }) => given.get('potret') === `${region.code}_${asOf}`)) ??
    ofMeeting(meetings.find(({ id }) => given.get('rapat') === String(id))) ??
    ofMeeting(meetings.find(comparesAlike)) ??
    ofSnapshot(snapshots.find(({ asOf }) => asOf === day)) ??
    ofMeeting(meetings[0]) ??
    ofSnapshot(snapshots.find(({ asOf }) => asOf === currentDay))
  )
}
